import { fill } from '../../../templates/messages/text.ts';
import { capText, factsText, fallbackText } from '../../../templates/parts/deduction-text.ts';
import type { Json } from '../../client/types.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { yenText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import type { SlipLine } from './slip-lines.ts';
import { verdictGroups, type VerdictGroup } from './verdicts.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import type { DeductionResult, StoredRecord } from '../../client/types.ts';

/** One deduction: verdict and article, what can be claimed back, and the facts it depends on. */
export function DeductionPanel({
  line,
  slips,
  results,
  onFact,
  onClose,
}: {
  readonly line: SlipLine;
  readonly slips: readonly StoredRecord[];
  readonly results: readonly DeductionResult[];
  readonly onFact: (field: string, value: Json | undefined) => void;
  readonly onClose: () => void;
}) {
  const { payslips } = useWords().screens;
  const { verdict } = payslips;
  const groups = verdictGroups(results);
  return (
    <aside
      className="deduction-panel"
      aria-label={`${line.name} ${verdict.open}`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="row">
        <h2>{line.name}</h2>
        <button type="button" className="btn plain square push" aria-label={verdict.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {groups.length === 0 && <p className="sub">{verdict.none}</p>}
      {groups.map((group) => (
        <Group key={JSON.stringify([group.verdict, group.reason, group.fallbackReason, group.missing])} group={group} />
      ))}
      <Facts line={line} slips={slips} onFact={onFact} />
    </aside>
  );
}

function Group({ group }: { readonly group: VerdictGroup }) {
  const { screens, claim } = useWords();
  const { verdict: words } = screens.payslips;
  const said = [capText(claim, group.months), factsText(claim, group), fallbackText(claim, group)];
  return (
    <section>
      <div className="row">
        <VerdictBadge verdict={group.verdict} />
        <span className="sub">{fill(words.months, { count: String(group.months.length) })}</span>
      </div>
      <p>{claim.words.deductionReasons[group.reason]}</p>
      {said.map((text) => text !== null && <p key={text}>{text}</p>)}
      <ul className="citations" aria-label={words.citations}>
        {group.citations.map((citation) => (
          <li key={citation}>{claim.citation(citation)}</li>
        ))}
      </ul>
      <dl className="sums">
        <dt>{words.taken}</dt>
        <dd>{yenText(group.taken)}</dd>
        <dt>{words.reclaim}</dt>
        <dd className="strong">{yenText(group.reclaim)}</dd>
        <dt>{words.fallback}</dt>
        <dd>{group.fallback === null ? '—' : yenText(group.fallback)}</dd>
      </dl>
    </section>
  );
}

/** The facts of the line, as its last slip has them. */
function Facts({
  line,
  slips,
  onFact,
}: {
  readonly line: SlipLine;
  readonly slips: readonly StoredRecord[];
  readonly onFact: (field: string, value: Json | undefined) => void;
}) {
  const { verdict } = useWords().screens.payslips;
  const stated = slips
    .flatMap(({ body }) => listOf(body['deductions']).map((item) => objectOf(item)))
    .filter((item) => textOf(item, 'name') === line.name && textOf(item, 'kind') === line.kind)
    .at(-1);
  const answer = (field: string): string => {
    const value = stated?.[field];
    return value === true ? 'yes' : value === false ? 'no' : '';
  };
  const choose = (field: string) => (value: string) => onFact(field, value === '' ? undefined : value === 'yes');
  const count = (value: string): Json | undefined =>
    /^\d+$/.test(value) ? Number(value) : value === '' ? undefined : value;
  return (
    <section className="stack">
      <h3>{verdict.facts}</h3>
      <p className="sub">{verdict.factsHint}</p>
      <NumberField
        label={verdict.actualCost}
        value={textOf(stated ?? {}, 'actualCost')}
        onCommit={(value) => onFact('actualCost', value === '' ? undefined : value)}
      />
      <NumberField
        label={verdict.occupants}
        value={textOf(stated ?? {}, 'occupants')}
        onCommit={(value) => onFact('occupants', count(value))}
      />
      <p className="sub">{verdict.costHint}</p>
      <SelectField
        label={verdict.agreement}
        value={answer('agreement')}
        options={[
          { value: '', label: verdict.unknown },
          { value: 'yes', label: verdict.yes },
          { value: 'no', label: verdict.no },
        ]}
        onCommit={choose('agreement')}
      />
      <SelectField
        label={verdict.lawful}
        value={answer('lawful')}
        options={[
          { value: '', label: verdict.unknown },
          { value: 'yes', label: verdict.isLawful },
          { value: 'no', label: verdict.isUnlawful },
        ]}
        onCommit={choose('lawful')}
      />
    </section>
  );
}
