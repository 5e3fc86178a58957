import type { Confidence } from '../value.ts';

/**
 * 中小事業主の範囲, small or medium where the capital or the regular staff of the whole company is at most this.
 * 平成30年法律71号附則3条1項. Without capital (individuals, some corporations) the staff alone decides.
 */
export const smeData: readonly {
  readonly industry: 'retail' | 'services' | 'wholesale' | 'other';
  readonly ja: string;
  readonly en: string;
  readonly capitalMax: string;
  readonly employeesMax: number;
  readonly source: string;
  readonly confidence: Confidence;
}[] = [
  {
    industry: 'retail',
    ja: '小売業',
    en: 'retail (restaurants count here)',
    capitalMax: '50000000',
    employeesMax: 50,
    source: 'sr-iplus.co.jp; kaito-sr.com; foodfun.jp; j-roumu announce_72401',
    confidence: 'high',
  },
  {
    industry: 'services',
    ja: 'サービス業',
    en: 'services',
    capitalMax: '50000000',
    employeesMax: 100,
    source: 'sr-iplus.co.jp; kaito-sr.com',
    confidence: 'high',
  },
  {
    industry: 'wholesale',
    ja: '卸売業',
    en: 'wholesale',
    capitalMax: '100000000',
    employeesMax: 100,
    source: 'sr-iplus.co.jp; kaito-sr.com',
    confidence: 'high',
  },
  {
    industry: 'other',
    ja: 'その他（製造業・建設業・運輸業・農業等）',
    en: 'all others (manufacturing, construction, transport, farming ...)',
    capitalMax: '300000000',
    employeesMax: 300,
    source: 'sr-iplus.co.jp; kaito-sr.com; last clause unsourced knowledge',
    confidence: 'high',
  },
];
