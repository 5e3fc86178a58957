import { attention, undecidedCount } from '../session/attention.ts';
import { useCase } from '../session/case-context.ts';
import { nextToDie } from '../session/limitation.ts';
import { useApp } from '../session/app-context.ts';
import { yenText } from '../words/figures.ts';
import { useWords } from '../words/language-context.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { casePage } from './routes.ts';

/** The line at the bottom: what can be claimed, the next time limit, and how many things to check. */
export function CaseStatusLine() {
  const { status } = useWords().screens;
  const { info } = useApp();
  const state = useCase((whole) => whole);
  const result = state.computed?.result ?? null;
  const to = (page: string): string => casePage(state.id, page);
  const next = result && nextToDie(result);
  const stale = state.computed === null || state.computed.revision < state.revision || state.pending.length > 0;
  return (
    <footer className="stat" aria-label={status.name} aria-busy={stale}>
      {result === null ? (
        <span className="sub">{state.computed === null ? status.computing : status.notComputed}</span>
      ) : (
        <>
          <a href={to('claim')}>
            <span className="label">{status.claimable}</span>{' '}
            <b data-testid="claimable">{yenText(result.totals.claimable)}</b>
          </a>
          <a href={to('claim')}>
            <span className="label">{status.interest}</span> <b>{yenText(result.totals.interest)}</b>
          </a>
        </>
      )}
      {next && (
        <a href={to('overview')} className="bad">
          <span>{status.next}</span> <b>{next.lastDay}</b>{' '}
          <span>
            {yenText(next.yen)} <DaysLeft today={info.today} date={next.lastDay} />
          </span>
        </a>
      )}
      <a href={to('overview')}>
        <span className="label">{status.attention}</span> <AttentionCount count={attention(state).length} />
      </a>
      <a href={to('overview')}>
        <span className="label">{status.undecided}</span> <b>{undecidedCount(state)}</b>
      </a>
      <span className="sub push" title={status.apart}>
        {status.apart}
      </span>
    </footer>
  );
}

/** Amber only while there is something to check. */
const AttentionCount = ({ count }: { readonly count: number }) =>
  count === 0 ? <b>0</b> : <span className="count">{count}</span>;
