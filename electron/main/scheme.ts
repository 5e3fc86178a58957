export const scheme = 'app';
const host = 'mibarai';

/** The one page. */
export const pageAddress = `${scheme}://${host}/`;

/** Whether a URL is a file of the page; false for an invalid URL. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === host;
}

/** Whether a URL is the page itself, with any part after `#`. */
export const isPageAddress = (address: string): boolean =>
  isOwnAddress(address) && ['/', '/index.html'].includes(new URL(address).pathname);
