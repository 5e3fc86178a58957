import { spawn } from 'node:child_process';

/** The command that opens an address on this system; null where there is no desktop. */
function opener(address: string): { readonly command: string; readonly args: readonly string[] } | null {
  if (process.platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  if (process.platform === 'darwin') return { command: 'open', args: [address] };
  const hasDesktop = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(
    (name) => name !== undefined && name !== '',
  );
  return hasDesktop ? { command: 'xdg-open', args: [address] } : null;
}

/** Errors are ignored: the address is also printed. */
export function openBrowser(address: string): void {
  const found = opener(address);
  if (found === null) return;
  const child = spawn(found.command, found.args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
