import type { Bytes } from '../client/types.ts';

/** The bytes of a base64 text. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A file that the person chose, as the contract takes it. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });

/** Hands a file to the person: where it goes is theirs to say. Works alike on the desktop and in a browser. */
export function download(fileName: string, bytes: Uint8Array<ArrayBuffer>, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser still reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const downloadReply = ({ fileName, bytes }: Bytes): void => download(fileName, bytesOf(bytes));
export const downloadText = (fileName: string, text: string, type: string): void =>
  download(fileName, new TextEncoder().encode(text), type);
