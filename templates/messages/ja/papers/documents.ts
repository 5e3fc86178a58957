import type { DocumentId } from '../../../papers.ts';

export const documents = {
  'claim-summary': { title: '請求額計算書' },
  premiums: { title: '割増賃金計算書' },
  hours: { title: '時間計算書' },
  deductions: { title: '賃金控除一覧表' },
  'long-hours': { title: '労働時間集計表' },
  derivation: { title: '計算の導出' },
  assumptions: { title: '計算の前提' },
} as const satisfies Readonly<Record<DocumentId, { readonly title: string }>>;
