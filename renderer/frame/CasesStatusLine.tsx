import { useAnswer } from '../parts/use-answer.ts';
import { useApp } from '../session/app-context.ts';
import { daysBetween } from '../words/dates.ts';
import { sum, yenText } from '../words/figures.ts';
import { useWords } from '../words/language-context.ts';
import { appPage } from './routes.ts';

/** All cases together: how many, what can be claimed, how many have a time limit within sixty days. */
export function CasesStatusLine() {
  const { status } = useWords().screens;
  const { info } = useApp();
  const cases = useAnswer('cases.list', { archived: false }).value?.cases ?? [];
  const soon = cases.filter(({ next }) => next !== null && daysBetween(info.today, next.date) <= 60);
  const total = sum(cases.map(({ claimable }) => claimable ?? '0'));
  return (
    <footer className="stat" aria-label={status.name}>
      <a href={appPage('cases')}>
        <span className="label">{status.cases}</span> <b>{cases.length}</b>
      </a>
      <a href={appPage('cases')}>
        <span className="label">{status.claimableOfAll}</span> <b>{yenText(total)}</b>
      </a>
      <a href={appPage('deadlines')} className={soon.length > 0 ? 'bad' : ''}>
        <span>{status.soon}</span> <b>{soon.length}</b>
      </a>
      <span className="sub push">
        {status.today} {info.today}
      </span>
    </footer>
  );
}
