/** Compiled, never run: each line marked must not compile. */
import { fill, said, translated } from '../../templates/messages/text.ts';

const mother = {
  plain: '合計',
  month: '{month}分',
  span: '{from}から{to}まで',
  table: { one: '一', two: '{count}件' },
} as const;
const words = said(mother);

export const good: string = fill(words.span, { from: 'a', to: 'b' });
export const whole: string = words.plain;
// @ts-expect-error a value is missing
fill(words.span, { from: 'a' });
// @ts-expect-error a value is misspelt
fill(words.month, { moth: 'a' });
// @ts-expect-error one value too many
fill(words.month, { month: 'a', year: 'b' });
// @ts-expect-error a text without places has nothing to fill
fill(words.plain, {});
// @ts-expect-error a text with places is no text to show yet
export const shown: string = words.month;

export const complete = translated<typeof mother>()({
  plain: 'Total',
  month: 'for {month}',
  span: 'to {to} from {from}',
  table: { one: 'one', two: '{count} of them' },
});

// @ts-expect-error a key is missing
translated<typeof mother>()({ plain: 'Total', month: '{month}', span: '{from}{to}', table: { one: 'one' } });
translated<typeof mother>()({
  // @ts-expect-error a key that the mother has not
  extra: 'more',
  plain: 'Total',
  month: 'for {month}',
  span: '{from} to {to}',
  table: { one: 'one', two: '{count}' },
});
translated<typeof mother>()({
  plain: 'Total',
  // @ts-expect-error a place is misspelt
  month: 'for {moth}',
  span: '{from} to {to}',
  table: { one: 'one', two: '{count}' },
});
translated<typeof mother>()({
  // @ts-expect-error a place that the mother has not
  plain: 'Total of {count}',
  month: 'for {month}',
  // @ts-expect-error a place is missing
  span: 'from {from}',
  table: { one: 'one', two: '{count}' },
});
