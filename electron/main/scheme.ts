export const scheme = 'app';
const host = 'mibarai';

/** The one page. */
export const pageAddress = `${scheme}://${host}/`;

/** Whether an address is a file of the page; an unreadable one is not. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === host;
}

/** The page itself, wherever in it (the part after `#`). */
export const isPageAddress = (address: string): boolean =>
  isOwnAddress(address) && ['/', '/index.html'].includes(new URL(address).pathname);
