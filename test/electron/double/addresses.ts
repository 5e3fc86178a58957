/** Chromium knows no `app://` without Electron: the page lives under a name of this machine and is shown to the program as `app://mibarai/`. */
export const outside = 'http://mibarai.localhost/';
export const inside = 'app://mibarai/';

export const toInside = (address: string): string => address.replaceAll(outside, inside);
export const toOutside = (address: string): string => address.replaceAll(inside, outside);
