import { fillFrom, textFor } from '../../templates/messages/text.ts';
import type { Action } from '../client/types.ts';
import type { Words } from './language-context.ts';

/** An action in words. A code without a text is shown as it is. */
export function actionText({ code, data }: Action, { screens }: Words): string {
  const text = textFor(screens.dates.history, code);
  if (text === undefined) return code;
  return fillFrom(text, data, () => '').trim();
}
