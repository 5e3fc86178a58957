import { useCase } from '../session/case-context.ts';
import { attentionOn } from '../session/attention.ts';
import { useApp } from '../session/app-context.ts';
import { recordsOf, textOf } from '../session/records.ts';
import { useWords } from '../words/language-context.ts';
import { listedPages, type PageId } from './registry.ts';
import { casePage, appPage } from './routes.ts';

export function SideNav({ inCase, current }: { readonly inCase: boolean; readonly current: PageId }) {
  const { frame } = useWords().screens;
  return (
    <nav className="nav" aria-label={frame.pages}>
      {inCase ? <CaseLinks current={current} /> : <AppLinks current={current} />}
      <Foot inCase={inCase} />
    </nav>
  );
}

function AppLinks({ current }: { readonly current: PageId }) {
  const { pages } = useWords().screens;
  return listedPages(false).map(({ id }) => (
    <a key={id} href={appPage(id)} aria-current={id === current ? 'page' : undefined}>
      {pages[id]}
    </a>
  ));
}

function CaseLinks({ current }: { readonly current: PageId }) {
  const { pages, frame } = useWords().screens;
  const state = useCase((whole) => whole);
  return listedPages(true).map(({ id }) => {
    const count = attentionOn(state, id);
    return (
      <a key={id} href={casePage(state.id, id)} aria-current={id === current ? 'page' : undefined}>
        {pages[id]}
        {count > 0 && (
          <span className="count" title={frame.attention}>
            {count}
          </span>
        )}
      </a>
    );
  });
}

function Foot({ inCase }: { readonly inCase: boolean }) {
  const { frame } = useWords().screens;
  const { info } = useApp();
  return (
    <div className="foot">
      {inCase && <AsOf />}
      <div>
        {frame.lawData} {info.lawData.checkedOn}
      </div>
      <div>{frame.offline}</div>
    </div>
  );
}

function AsOf() {
  const { frame } = useWords().screens;
  const records = useCase((state) => state.records);
  return (
    <div>
      {frame.asOf} {textOf(recordsOf(records, 'case')[0]?.body ?? {}, 'asOf')}
    </div>
  );
}
