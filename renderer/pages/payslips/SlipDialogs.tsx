import type { Json, StoredRecord } from '../../client/types.ts';
import { KeyHelp } from '../../parts/KeyHelp.tsx';
import { useCaseSession } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { DeductionPanel } from './DeductionPanel.tsx';
import { slipKeys } from './slip-keys.ts';
import { slipEdit } from './slip-edits.ts';
import { lineIn, withFacts, type Side, type SlipLine } from './slip-lines.ts';
import { SlipDialog } from './SlipDialog.tsx';
import type { Slips } from './use-slips.ts';
import { verdictsOf } from './verdicts.ts';

/** The dialogs of the page. */
export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'add'; readonly side: Side }
  | { readonly kind: 'month'; readonly slip: StoredRecord }
  | { readonly kind: 'verdict'; readonly line: SlipLine };

export function SlipDialogs({
  data,
  asked,
  onAsk,
}: {
  readonly data: Slips;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}) {
  const { screens, claim } = useWords();
  const session = useCaseSession();
  const { slips, deductions } = data;
  const close = (): void => onAsk(null);
  if (asked?.kind === 'help') return <KeyHelp lines={slipKeys(screens)} onClose={close} />;
  if (asked?.kind === 'month') {
    const slip = slips.find(({ id }) => id === asked.slip.id);
    if (slip === undefined) return null;
    const period = slip.body['period'] as { readonly to?: unknown } | undefined;
    const month = typeof period?.to === 'string' ? claim.month(period.to.slice(0, 7)) : '';
    return <SlipDialog slip={slip} month={month} onClose={close} />;
  }
  if (asked?.kind !== 'verdict') return null;
  const { line } = asked;
  const setFact = (field: string, value: Json | undefined): void => {
    const edits = slips
      .filter(({ body }) => lineIn(body, line) !== null)
      .map((slip) => slipEdit(slip, withFacts(slip.body, line, { [field]: value })));
    session.edit(edits, { code: 'deduction-facts', data: { name: line.name } });
  };
  return (
    <DeductionPanel line={line} slips={slips} results={verdictsOf(line, deductions)} onFact={setFact} onClose={close} />
  );
}
