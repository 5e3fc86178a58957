import { app, type Session } from 'electron';
import { isOwnAddress } from './scheme.ts';

/** A page needs its own files and what it made in memory. The tools of developers are not in the packaged program. */
function isAllowed(address: string): boolean {
  if (address.startsWith('data:') || isOwnAddress(address)) return true;
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length));
  return !app.isPackaged && address.startsWith('devtools://');
}

/** No network, no device, no permission. For every session, although the program uses one. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setCertificateVerifyProc((_request, answer) => answer(untrusted));
  // Its dictionaries come by download.
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

/** As Chromium's ERR_FAILED. */
const untrusted = -2;
