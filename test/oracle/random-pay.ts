import type { Draw } from './draw.ts';
import type { RawBasis, RawPay } from './raw.ts';

const amount = (draw: Draw, basis: RawBasis): string =>
  ({
    hourly: () => `${draw.int(780, 1400)}${draw.of('', '', '.5')}`,
    daily: () => String(draw.int(5800, 11000)),
    weekly: () => String(draw.int(26000, 58000)),
    monthly: () => String(draw.int(120000, 240000)),
    annual: () => String(draw.int(1400000, 3200000)),
    piece: () => '0',
  })[basis]();

/** Every basis, alone and mixed, with allowances of every kind. Piece pay is alone or comes after a base by time. */
export function randomPay(draw: Draw): RawPay[] {
  const basis = draw.of<RawBasis>(
    'hourly',
    'hourly',
    'daily',
    'weekly',
    'monthly',
    'monthly',
    'monthly',
    'annual',
    'piece',
  );
  if (basis === 'piece') return [{ name: '出来高給', basis, kind: 'base' }];
  const base: RawPay = { name: '基本給', basis, yen: amount(draw, basis), kind: 'base' };
  const pieces: RawPay[] = draw.chance(10) ? [{ name: '歩合', basis: 'piece', kind: draw.of('base', 'other') }] : [];
  const allowances = randomAllowances(draw);
  return draw.chance(15) ? [...allowances, base, ...pieces] : [base, ...pieces, ...allowances];
}

function randomAllowances(draw: Draw): RawPay[] {
  const monthly = (name: string, kind: string, more: Partial<RawPay> = {}): RawPay => ({
    name,
    basis: 'monthly',
    yen: String(draw.int(2000, 30000)),
    kind,
    ...more,
  });
  const flat = (): Partial<RawPay> => (draw.chance(50) ? { flatRate: true } : {});
  const all: RawPay[] = [
    monthly('職務手当', 'position'),
    monthly('家族手当', 'family', flat()),
    monthly('通勤手当', 'commuting', flat()),
    monthly('別居手当', 'separation'),
    monthly('住宅手当', 'housing', flat()),
    monthly('皆勤手当', 'perfect-attendance'),
    monthly('調整手当', 'other'),
    { name: '日々の手当', basis: 'daily', yen: String(draw.int(100, 900)), kind: 'other' },
    { name: '時給加算', basis: 'hourly', yen: String(draw.int(10, 90)), kind: 'other' },
    {
      name: '年額手当',
      basis: 'annual',
      yen: String(draw.int(12000, 240000)),
      kind: draw.of('other', 'over-one-month'),
    },
    monthly('固定残業代', 'fixed-overtime', {
      ...(draw.chance(20)
        ? {}
        : {
            covers: draw.of<NonNullable<RawPay['covers']>>(
              ['overtime'],
              ['overtime', 'night'],
              ['night', 'overtime'],
              ['statutory-holiday'],
              ['night'],
            ),
          }),
      ...(draw.chance(30) ? {} : { valid: draw.chance(60) }),
      ...(draw.chance(40) ? { hours: draw.of('20', '45', '50', '81') } : {}),
    }),
  ];
  return all.filter(() => draw.chance(14));
}
