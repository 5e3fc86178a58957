/** All JSON files are written by this: two spaces, fields in the order of creation, a final line break. Equal values give equal text. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
