import { describe, expect, it } from 'vitest';
import { finding } from '../../src/core/rows/findings.ts';
import { undecided } from '../../src/core/rows/undecided.ts';
import { yen } from '../../src/core/base/yen.ts';
import { statutoryRate } from './statutory-rates.ts';
import {
  japanese,
  languageCodes,
  loadLanguage,
  mother,
  packetDocuments,
  type DocumentId,
  type Language,
  type PacketReport,
} from '../../templates/documents/index.ts';
import { unitWages } from '../../templates/documents/premiums/unit-wage.ts';
import { plainText } from './plain-text.ts';
import { exampleReport, withClaim, withResult } from './report.ts';

const report = exampleReport();
const vietnamese = await loadLanguage('vi');
const translations = languageCodes.filter((code) => code !== mother);

function words(id: DocumentId, language: Language = japanese, of: PacketReport = report): string {
  const [paper] = packetDocuments(of, language, [id]);
  if (paper === undefined) throw new Error(`no ${id}`);
  return plainText(paper.definition);
}

describe('the packet', () => {
  it('names its files in their order, in ASCII', () => {
    expect(packetDocuments(report, vietnamese).map(({ fileName }) => fileName)).toEqual([
      '01-claim-summary.pdf',
      '02-premiums.pdf',
      '03-hours.pdf',
      '04-deductions.pdf',
      '05-long-hours.pdf',
      '06-assumptions.pdf',
      '07-derivation.pdf',
    ]);
  });

  it('has no hours sheet, and no gap in its numbers, where no onset is recorded', () => {
    const healthy = withClaim(report, () => ({ karoshi: null }));
    expect(
      packetDocuments(healthy, japanese)
        .map(({ fileName }) => fileName)
        .at(-2),
    ).toBe('05-assumptions.pdf');
  });

  it('keeps the number of a paper when it is asked for alone', () => {
    expect(packetDocuments(report, japanese, ['deductions']).map(({ fileName }) => fileName)).toEqual([
      '04-deductions.pdf',
    ]);
  });

  it('refuses a worker that the case does not have', () => {
    expect(() => packetDocuments({ ...report, workerIndex: 1 }, japanese)).toThrow('no worker 1');
  });

  it('bears the date of the case, not of the clock', () => {
    for (const { definition } of packetDocuments(report, japanese))
      expect(definition.info.creationDate).toBe('2026-11-24');
  });

  it('says on every paper which law it used and that it is no advice', () => {
    const stamp = `法令データ ${report.result.lawData.version}版 (${report.result.lawData.sha256.slice(0, 8)})・mibarai 0.1.0`;
    for (const { definition } of packetDocuments(report, japanese)) {
      expect(plainText(definition)).toContain(stamp);
      expect(plainText(definition)).toContain('法律上の助言ではありません');
      expect(plainText(definition)).not.toContain('訳文');
    }
  });

  it.each(translations)(
    'says on every paper in %s that the translation is not the text and not reviewed',
    async (code) => {
      for (const { definition } of packetDocuments(report, await loadLanguage(code)))
        expect(plainText(definition)).toContain('訳文は参考です。日本語を正文とします。訳文は校閲を経ていません。');
    },
  );
});

describe('the claim summary', () => {
  const [claim] = report.result.workers;
  const totals = claim?.totals;

  it('keeps the additional payment out of the amount claimed', () => {
    expect(totals?.claimable).toBe('13091063');
    expect(words('claim-summary')).toContain('請求額（元本） / 13,091,063 円');
    expect(words('claim-summary')).toContain('付加金（別枠） / 6,510,271 円');
    expect(words('claim-summary')).toContain('付加金（請求額に含めない）');
  });

  it('adds heads, months and the result up to one figure and says so', () => {
    expect(words('claim-summary')).toContain(
      '検算 費目別の請求額の合計13,091,063円、月別の請求額の合計13,091,063円、計算結果の請求額13,091,063円。一致する。',
    );
  });

  it('says so when they do not', () => {
    const wrong = withClaim(report, (own) => ({ totals: { ...own.totals, claimable: '1' } }));
    expect(words('claim-summary', japanese, wrong)).toContain('計算結果の請求額1円。一致しない（要確認）。');
  });

  it('says of prescribed wages that the employer must invoke it', () => {
    expect(words('claim-summary')).toContain('2023/05/10 | 完成（使用者の援用により消滅） | 2026/05/10 | 160,858');
  });

  it('bridges due less paid to unpaid where more was paid on a head than was due', () => {
    const overpaid = withClaim(report, (own) => ({
      periods: own.periods.map((period, index) =>
        index === 0
          ? { ...period, paid: { ...period.paid, overtime: '64150' }, unpaid: { ...period.unpaid, overtime: '0' } }
          : period,
      ),
    }));
    expect(words('claim-summary', japanese, overpaid)).toContain('未払額との差100円は');
  });

  it('prints a case without any pay period', () => {
    const empty = withClaim(report, () => ({ periods: [], days: [], deductions: [], karoshi: null }));
    expect(words('claim-summary', vietnamese, empty)).toContain('計算の対象となる賃金計算期間がない。');
    expect(packetDocuments(empty, vietnamese)).toHaveLength(5);
  });
});

describe('the premiums', () => {
  it('multiplies by the rates that the law asks for', () => {
    const facts = { worker: report.caseFile.workers[0]!, claim: report.result.workers[0]! };
    const rates = unitWages(facts)[0]?.rates;
    expect(rates).toEqual(statutoryRate);
  });

  it('shows as an example only a month that its formula gives to the yen', () => {
    expect(words('premiums')).toContain(
      '月60時間超の割増賃金 | 900.00 | × 1.50 | × 109:25 | = | 147,713 | 0 | 147,713',
    );
  });

  it('leads from its own total to the claim', () => {
    expect(words('premiums')).toContain('この表の未払額の合計 | 7,858,664');
    expect(words('premiums')).toContain('別紙1の請求額 | 13,091,063');
  });
});

describe('the days', () => {
  it('add up to the time worked and to the minutes of the premiums, in every month', () => {
    const checks = words('hours')
      .split('\n')
      .filter((line) => line.includes('一致'));
    expect(checks).toHaveLength(2 * 36);
    expect(checks.filter((line) => !line.endsWith('一致する。'))).toEqual([]);
  });

  it('show a lost punch as no record, never as no work', () => {
    expect(words('hours')).toContain('7/12 | 水 |  |  |  |  |  |  |  |  |  |  | 記録なし');
  });
});

describe('the deductions', () => {
  it('give each verdict as a sign and a word', () => {
    for (const verdict of ['△ 要協定', '✕ 違法', '○ 適法']) expect(words('deductions')).toContain(verdict);
  });

  it('claim what the summary claims', () => {
    expect(words('deductions')).toContain(
      '請求額の合計1,975,550円は、別紙1の「賃金から控除された額」の請求額1,975,550円と一致する。',
    );
  });

  it('keep what cannot be judged apart and out of the claim', () => {
    const open = withClaim(report, (own) => ({
      deductions: own.deductions.map((line) =>
        line.kind === 'income_tax' ? { ...line, verdict: 'cannot-judge' as const, reason: 'facts-missing' } : line,
      ),
    }));
    expect(words('deductions', japanese, open)).toContain('2　判断できない控除（請求額に含めない）');
    expect(words('deductions', japanese, open)).toContain('? 判断できない');
  });
});

describe('the assumptions', () => {
  it('say what is missing, who has it and the yen that hang on it', () => {
    const open = withClaim(report, () => ({
      undecided: [undecided('payslip-missing', { period: '2024-05' }, { least: '0', most: '180000' })],
    }));
    expect(words('assumptions', japanese, open)).toContain(
      '1. | 2024年5月の給与明細がない。既払額を確かめるには、給与明細又は賃金台帳が必要である（0円から180,000円まで）［給与明細・賃金台帳：使用者］',
    );
    expect(words('assumptions', vietnamese, open)).toContain(
      '(từ 0 đến 180.000 yên) [phiếu lương hoặc sổ lương: công ty]',
    );
  });

  it('put findings that say the same in one line, others beside them, breaches of the law first', () => {
    const short = (date: string) =>
      finding('break-too-short', { date, data: { worked: '540', taken: '30', required: '60' } });
    const over = (name: string) =>
      finding('more-paid-than-due', { data: { period: '2024-05-01/2024-05-31', name, yen: '1000' } });
    const fixed = (hours: string) =>
      finding('fixed-overtime-hours', {
        severity: hours > '80' ? 'violation' : 'warning',
        data: { name: '固定残業手当', hours, line: hours > '80' ? '80' : '45' },
      });
    const found = withClaim(report, () => ({
      findings: [over('残業手当'), fixed('50'), short('2024-05-08'), short('2024-05-01'), fixed('90')],
    }));
    const text = words('assumptions', japanese, found);
    expect(text).toContain(
      '[法違反] 法定の休憩に足りない日がある（2件、2024年5月1日〜2024年5月8日） 労働基準法34条1項',
    );
    expect(text).toContain('[法違反] 固定残業代「固定残業手当」の時間（90時間）が80時間を超えている');
    expect(text).toContain('[注意] 固定残業代「固定残業手当」の時間（50時間）が45時間を超えている');
    expect(text.indexOf('[法違反]')).toBeLessThan(text.indexOf('[注意]'));
  });

  it('mark a choice that is not the default', () => {
    const chosen = withResult(report, {
      policy: { ...report.result.policy, rounding: 'floor', unnamedHoliday: 'weekday:SAT' },
    });
    expect(words('assumptions', japanese, chosen)).toContain(
      '端数処理 / 通貨の単位及び貨幣の発行等に関する法律3条1項、昭和63年3月14日基発150号 | 各期・各費目ごとに円未満を切捨て | 変更 |',
    );
    expect(words('assumptions', japanese, chosen)).toContain('土曜日を法定休日とする | 変更 |');
    expect(words('assumptions')).not.toContain('| 変更 |');
  });

  it('show the other reading of a disputed point with its difference', () => {
    const { totals } = report.result;
    const disputed = withResult(report, {
      alternatives: [
        {
          policy: { fixedOvertime: 'valid' },
          totals: { ...totals, claimable: '13000000' },
          difference: '-91063',
          finding: null,
        },
      ],
    });
    expect(words('assumptions', japanese, disputed)).toContain('固定残業代: 有効とする | 13,000,000 | −91,063');
  });
});

describe('the hours before the onset', () => {
  it('stand over, at or below lines that are always about', () => {
    expect(words('long-hours')).toContain('発症前1か月 おおむね100時間 | 206.45時間 | おおむね100時間を超える');
  });

  it('say that they judge no cause', () => {
    expect(words('long-hours')).toContain('業務と発症との因果関係を判定するものではない');
  });
});

describe('the derivation', () => {
  it('leads from the yen down to the punches and the row that they stand in', () => {
    expect(words('derivation')).toContain('2026/01/02 | 08:27-12:00, 13:00-18:00, 18:30-23:58 | 6:01 | e3 278行目');
  });

  it('is left out where the result was computed without it', () => {
    const bare = withClaim(report, (own) => ({ periods: own.periods.map(({ explain: _, ...period }) => period) }));
    expect(packetDocuments(bare, japanese).map(({ id }) => id)).not.toContain('derivation');
  });
});

describe('the rates of interest', () => {
  const oldPart = {
    from: '2020-03-11',
    to: '2026-03-31',
    days: 2212,
    ratePercent: '6',
    principal: '100',
    yen: '36',
    amount: '36',
    citations: ['平成29年法律45号による改正前の商法514条'],
  };

  it('name their paydays where the law changed between them', () => {
    const old = withClaim(report, (own) => ({
      periods: own.periods.map((period, index) =>
        index === 1 ? { ...period, dueDate: '2020-03-10', interest: { ...period.interest, parts: [oldPart] } } : period,
      ),
    }));
    expect(words('claim-summary', japanese, old)).toContain('（支払期日 2020/03/10〜2020/03/10） | 6% |');
    expect(words('claim-summary')).not.toContain('（支払期日 2');
  });
});

describe('the additional payment', () => {
  it('counts from the filing when there is one, and supposes one otherwise', () => {
    const [worker] = report.caseFile.workers;
    if (worker === undefined) throw new Error('no worker');
    const [event] = worker.events;
    if (event === undefined) throw new Error('no event');
    const filed = {
      ...worker,
      events: [{ ...event, kind: 'suit-filed' as const, date: '2026-10-01' as typeof event.date }],
    };
    const suit = { ...report, caseFile: { ...report.caseFile, workers: [filed] } };
    expect(words('claim-summary', japanese, suit)).toContain('2026年10月1日の訴えの提起等の対象は');
    expect(words('claim-summary')).toContain('2026年11月24日に訴えを提起した場合の対象は');
  });
});

describe('the words of a case that is not the example', () => {
  const periods = report.result.workers[0]?.periods ?? [];

  it('say that pay was assumed where payslips are missing', () => {
    const missing = [undecided('payslip-missing', { period: '2024-05' })];
    expect(
      words(
        'claim-summary',
        japanese,
        withClaim(report, () => ({ undecided: missing })),
      ),
    ).toContain('給与明細がない1期は');
    expect(
      words(
        'claim-summary',
        japanese,
        withClaim(report, () => ({ undecided: [] })),
      ),
    ).not.toContain('給与明細がない');
  });

  it('rest the premiums of farm work on the contract, because article 37 does not reach it', () => {
    const findings = [finding('farm-programme-contractual', { data: {} })];
    const farm = words(
      'claim-summary',
      japanese,
      withClaim(report, () => ({ findings })),
    );
    expect(farm).toContain('労働契約（労働基準法37条1項に準拠）');
    expect(words('claim-summary')).not.toContain('に準拠');
  });

  it('say why hours of an exempt person bear no premium', () => {
    const exempt = periods.map((period) => ({ ...period, due: { ...period.due, overtime: '0' } }));
    const note = '労働基準法41条・41条の2';
    expect(
      words(
        'premiums',
        japanese,
        withClaim(report, () => ({ periods: exempt })),
      ),
    ).toContain(note);
    expect(words('premiums')).not.toContain(note);
  });

  it('number the sections of the premiums without a gap where no month can serve as an example', () => {
    const inexact = periods.map((period) => ({ ...period, due: { ...period.due, overtime: '1' } }));
    const text = words(
      'premiums',
      japanese,
      withClaim(report, () => ({ periods: inexact })),
    );
    expect(text).toContain('2　月別の割増賃金');
  });

  it('cite the specified minimum wage of the terms where it was applied', () => {
    const [worker, ...others] = report.caseFile.workers;
    if (worker === undefined) throw new Error('no worker');
    const [part] = periods[0]?.minimumWage ?? [];
    if (part === undefined) throw new Error('no minimum wage');
    const terms = worker.terms.map((version) => ({
      ...version,
      specifiedMinimumWage: { yen: yen(part.hourly), source: '特定の産業' },
    }));
    const of = { ...report, caseFile: { ...report.caseFile, workers: [{ ...worker, terms }, ...others] } };
    expect(words('assumptions', japanese, of)).toContain('最低賃金法6条1項');
    expect(words('assumptions')).not.toContain('最低賃金法6条1項');
  });
});
