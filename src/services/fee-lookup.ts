import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { isWorkDate } from '../core/base/work-date.ts';
import { isNegativeYen, readYen, yenText } from '../core/base/yen.ts';
import { courtFee, type Filing, type Procedure } from '../core/law/court-fees.ts';

export type FeeQuestion = {
  readonly procedure: Procedure;
  readonly value: string;
  readonly on: string;
  /** Null: electronic where the law of the day knows it, else paper. */
  readonly filing: Filing | null;
  readonly defendants: string;
};
export type FeeAnswer = {
  readonly yen: string;
  readonly filing: Filing;
  readonly parts: readonly {
    readonly name: 'value' | 'filing' | 'defendants';
    readonly yen: string;
    readonly formula: string;
    readonly citation: string;
  }[];
};

/** 申立ての手数料 of one filing, part by part. */
export function lookUpCourtFee(question: FeeQuestion): Result<FeeAnswer, readonly Problem[]> {
  const { procedure, on, defendants } = question;
  const value = readYen(question.value);
  const wrong = [
    ...(isWorkDate(on) ? [] : [problem('error', 'bad-date', { column: '--on' }, { value: on })]),
    ...(value.ok && !isNegativeYen(value.value)
      ? []
      : [problem('error', 'not-money', { column: '--value' }, { value: question.value })]),
    ...(/^[1-9]\d{0,3}$/.test(defendants)
      ? []
      : [problem('error', 'not-decimal', { column: '--defendants' }, { value: defendants })]),
  ];
  if (wrong.length > 0 || !isWorkDate(on) || !value.ok) return err(wrong);
  const ways: readonly Filing[] = question.filing === null ? ['electronic', 'paper'] : [question.filing];
  const asked = ways.map((filing) => ({
    filing,
    fee: courtFee(procedure, value.value, on, filing, Number(defendants)),
  }));
  const found = asked.find(({ fee }) => fee.ok) ?? asked[0]!;
  if (!found.fee.ok) {
    const { table, key, date } = found.fee.error;
    return err([problem('error', 'law-not-known', {}, { table, key, date })]);
  }
  const { yen, parts } = found.fee.value;
  return ok({
    yen: yenText(yen),
    filing: found.filing,
    parts: parts.map((part) => ({ ...part, yen: yenText(part.yen) })),
  });
}
