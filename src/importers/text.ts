/** Normalises full and half width: NFKC, and also dashes and wave dashes, which NFKC does not change. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc]/gu, (dash) => (dash === '\u30fc' ? 'ー' : '-'))
    .replace(/[\u301c\uff5e]/gu, '~')
    .trim();
}

/** For labels and headers: `plain`, without spaces. */
export const compact = (text: string): string => plain(text).replace(/\s+/gu, '');

/** Whether a cell is empty or has only a dash. */
export const isNothing = (text: string): boolean => /^[-ー]*$/u.test(compact(text));

/** OWASP ASVS 1.2.10: text that a spreadsheet would execute. A dash, a negative figure and a time are not. */
export const looksLikeFormula = (text: string): boolean => {
  const cell = plain(text);
  return /^[=+@]./u.test(cell) || (/^-./u.test(cell) && !/^-+\s*[\d,.:¥]*$/u.test(cell));
};

/** What a spreadsheet shows instead of a value: `#VALUE!`, `#N/A`, `#REF!`, `#####`. */
export const isSpreadsheetError = (text: string): boolean => /^#[A-Z/0!?#]+$/u.test(compact(text));
