import { hoursPolicyKeys, policyRow } from '../../../src/core/rows/policies.ts';
import { fill } from '../../../templates/messages/text.ts';
import type { KaroshiResult, ResultFile } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { objectOf, recordsOf } from '../../session/records.ts';
import { policyName, policyValue } from '../../words/claim-text.ts';
import { useWords } from '../../words/language-context.ts';

/** The choices that the standard leaves open, and the gaps in the record. */
export function MethodCard({
  months,
  policy,
}: {
  readonly months: KaroshiResult['months'];
  readonly policy: ResultFile['policy'];
}) {
  const words = useWords();
  const { screens, claim } = words;
  const { hours } = screens;
  const { edit } = useCaseSession();
  const [record] = useCase(({ records }) => recordsOf(records, 'case'));
  const choose = (name: string, value: string): void => {
    if (record === undefined) return;
    const { id, kind, parent, position, body } = record;
    const chosen = { ...objectOf(body['policy']), [name]: value };
    edit([{ id, content: { kind, parent, position, body: { ...body, policy: chosen } } }], {
      code: 'set-policy',
      data: { name, value },
    });
  };
  const gaps = months.filter(({ coverage }) => coverage !== 'full');
  const names = gaps.map(({ month }) => fill(claim.words.longHours.monthLabel, { month: String(month) }));
  return (
    <Card title={hours.method} aside={hours.methodAside}>
      <div className="stack padded">
        {hoursPolicyKeys.map((name) => {
          return (
            <SelectField
              key={name}
              label={policyName(words, name)}
              value={policy[name]}
              options={policyRow(name).values.map((value) => ({ value, label: policyValue(words, name, value) }))}
              onCommit={(value) => choose(name, value)}
            />
          );
        })}
        <div className="stack tight">
          <span className="sub">{hours.gaps}</span>
          <p className={gaps.length === 0 ? '' : 'bad'}>
            {gaps.length === 0 ? hours.noGaps : `▲ ${fill(hours.gapMonths, { months: names.join('、') })}`}
          </p>
        </div>
      </div>
    </Card>
  );
}
