/** The one way that JSON is written: two spaces, fields in the order in which they were made, a line end at the end. The same value gives the same text. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
