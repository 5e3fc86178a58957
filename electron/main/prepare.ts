import { app, protocol } from 'electron';
import { join } from 'node:path';
import { scheme } from './scheme.ts';
import { smokeFolder } from './smoke.ts';

/** Turns off Chromium's own network services. Requests are also refused in guard-session.ts. */
const quiet = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-proxy-server',
];

const withoutFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Reporting',
  'Translate',
];

/** Switches with which other programs could debug this one. */
const debugging = ['inspect', 'inspect-brk', 'remote-debugging-port', 'remote-debugging-pipe'];

/** Sets what must be set before Electron is ready: switches, scheme, data folder (the same as for the command line). False where the program must not start. */
export function prepare(): boolean {
  const { commandLine } = app;
  if (app.isPackaged && debugging.some((name) => commandLine.hasSwitch(name))) return false;
  app.enableSandbox();
  for (const name of quiet) commandLine.appendSwitch(name);
  commandLine.appendSwitch('disable-features', withoutFeatures.join(','));
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.setName('Mibarai');
  app.setPath('userData', smokeFolder() ?? join(app.getPath('appData'), 'Mibarai'));
  return true;
}
