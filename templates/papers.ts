/** Who gets a paper. */
export type Addressee = 'worker' | 'employer' | 'labour-office' | 'tribunal' | 'court' | 'office-file';

type PaperRow = {
  readonly to: readonly Addressee[] | 'all';
  /** What the result must hold for the paper to exist: an onset with its sums, or derivations. */
  readonly needs: 'onset' | 'derivations' | null;
};

/** 別紙, the papers of the claim packet in their order; a paper keeps its number when only some are asked for. */
export const paperRows = {
  'claim-summary': { to: 'all', needs: null },
  premiums: { to: 'all', needs: null },
  hours: { to: 'all', needs: null },
  deductions: { to: 'all', needs: null },
  'long-hours': { to: ['labour-office'], needs: 'onset' },
  assumptions: { to: 'all', needs: null },
  derivation: { to: ['court', 'office-file'], needs: 'derivations' },
} as const satisfies Readonly<Record<string, PaperRow>>;

export type DocumentId = keyof typeof paperRows;
export const documentIds = Object.keys(paperRows) as readonly DocumentId[];
export const paperRow = (id: DocumentId): PaperRow => paperRows[id];
export const isDocumentId = (text: string): text is DocumentId => Object.hasOwn(paperRows, text);

/** ASCII; sorts in the order of the packet. */
export const paperFileName = (id: DocumentId, annex: number): string => `${String(annex).padStart(2, '0')}-${id}.pdf`;
