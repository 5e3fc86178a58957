import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useWords } from '../words/language-context.ts';
import { go } from './routes.ts';
import { caseItems, hitItems, pageItems, type SearchItem } from './search-items.ts';
import { useRoute } from './use-route.ts';

/** Ctrl+K: searches pages, cases, and the content of records. Arrows choose, Enter goes there. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { frame } = words.screens;
  const { caseId } = useRoute();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  // One call for a word, not one for each letter.
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const cases = useAnswer('cases.list', { archived: false }).value?.cases ?? [];
  const hits = useAnswer('cases.search', { text: asked }).value;
  const items: readonly SearchItem[] = [
    ...pageItems(words, caseId, typed),
    ...caseItems(cases, typed),
    ...(asked === '' ? [] : hitItems(hits?.hits ?? [])),
  ];
  const chosen = Math.min(at, items.length - 1);
  const goTo = ({ href }: SearchItem): void => {
    onClose();
    go(href);
  };
  const hear = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(items.length, 1));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + items.length) % Math.max(items.length, 1));
    else if (event.key === 'Enter') {
      const item = items[chosen];
      if (item) goTo(item);
    } else return;
    event.preventDefault();
  };
  return (
    <Dialog title={frame.searchTitle} onClose={onClose}>
      <input
        className="input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="search-results"
        aria-activedescendant={chosen < 0 ? undefined : `search-${String(chosen)}`}
        aria-label={frame.searchLabel}
        placeholder={frame.searchLabel}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          type(event.target.value);
          setAt(0);
        }}
        onKeyDown={hear}
      />
      <div role="listbox" id="search-results" aria-label={frame.searchResults} className="search-results">
        {items.map((item, index) => (
          <div
            key={`${item.group} ${item.href} ${String(index)}`}
            id={`search-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            className="search-item"
            onClick={() => goTo(item)}
          >
            <span className="badge">{frame.searchGroups[item.group]}</span>
            <span>{item.label}</span>
            <span className="sub">{item.sub}</span>
          </div>
        ))}
      </div>
      <p role="status" className="sub">
        {items.length === 0 && frame.searchNothing}
        {hits?.more === true && asked !== '' && frame.searchMore}
      </p>
    </Dialog>
  );
}
