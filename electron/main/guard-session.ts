import { app, type Session } from 'electron';
import { isOwnAddress } from './scheme.ts';

/** A page may load its own files, data and blobs. Developer tools only in the unpackaged program. */
function isAllowed(address: string): boolean {
  if (address.startsWith('data:') || isOwnAddress(address)) return true;
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length));
  return !app.isPackaged && address.startsWith('devtools://');
}

/** Refuses network, devices and permissions, for every session. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setCertificateVerifyProc((_request, answer) => answer(untrusted));
  // It would download dictionaries.
  session.setSpellCheckerEnabled(false);
  void session.setProxy({ mode: 'direct' });

  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** Chromium's net::ERR_FAILED. */
const untrusted = -2;
