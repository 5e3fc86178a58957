import type { StoredRecord } from '../../client/types.ts';
import type { Edit } from '../../session/case-session.ts';
import { textOf } from '../../session/records.ts';
import { nextExhibit } from './exhibit.ts';

/** Gives files without a number the next numbers of the claimant, in order. */
export function numberedInOrder(list: readonly StoredRecord[]): readonly Edit[] {
  const used = list.map(({ body }) => textOf(body, 'exhibit'));
  return [...list]
    .sort((a, b) => a.position - b.position)
    .filter(({ body }) => textOf(body, 'exhibit') === '')
    .map(({ id, kind, parent, position, body }) => {
      const exhibit = nextExhibit(used);
      used.push(exhibit);
      return { id, content: { kind, parent, position, body: { ...body, exhibit } } };
    });
}
