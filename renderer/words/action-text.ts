import type { Action } from '../client/types.ts';
import type { Words } from './language-context.ts';

/** An action in words. A code without a text is shown as it is. */
export function actionText({ code, data }: Action, { screens }: Words): string {
  const all: Readonly<Record<string, string | undefined>> = screens.dates.history;
  const text = Object.hasOwn(all, code) ? all[code] : undefined;
  if (text === undefined) return code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '').trim();
}
