import type { EventEmitter } from 'node:events';

/** Emits as Electron does, the event first, and tells whether a listener prevented what would come. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: Readonly<Record<string, unknown>> = {},
  ...rest: readonly unknown[]
): boolean {
  let prevented = false;
  const event = { ...details, preventDefault: () => (prevented = true) };
  emitter.emit(name, event, ...rest);
  return prevented;
}
