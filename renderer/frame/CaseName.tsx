import { fill } from '../../templates/messages/text.ts';
import { useCase } from '../session/case-context.ts';
import { recordsOf, textOf } from '../session/records.ts';
import { useWords } from '../words/language-context.ts';
import { appPage } from './routes.ts';

/** The parties of the case; a click leads to the list of cases. */
export function CaseName() {
  const { frame } = useWords().screens;
  const records = useCase((state) => state.records);
  const title = textOf(recordsOf(records, 'case')[0]?.body ?? {}, 'title');
  const employer = textOf(recordsOf(records, 'employer')[0]?.body ?? {}, 'name');
  const [first, ...others] = recordsOf(records, 'worker').map(({ body }) => textOf(body, 'name'));
  const workers = `${first ?? '—'}${others.length === 0 ? '' : fill(frame.andOthers, { count: String(others.length) })}`;
  return (
    <a className="case-name" href={appPage('cases')} title={frame.toCases}>
      <strong>
        {workers} {frame.against} {employer === '' ? '—' : employer}
      </strong>
      <i className="caret" aria-hidden="true" />
      <span className="sub">{title}</span>
    </a>
  );
}
