/** A file chosen by the user: name, and content in base64 for calls. */
export type ChosenFile = { readonly fileName: string; readonly bytes: string };

export const readFile = (file: File): Promise<ChosenFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // `data:<type>;base64,<text>`
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve({ fileName: file.name, bytes: address.slice(address.indexOf(',') + 1) });
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });

const typeOf: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  zip: 'application/zip',
};

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export const blobOf = ({ fileName, bytes }: ChosenFile): Blob =>
  new Blob([bytesOf(bytes)], {
    type: typeOf[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
  });

/** Saves a file: the browser asks where to, or puts it into the downloads. */
export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
