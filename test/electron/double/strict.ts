/** What went wrong beside the test: use of what the double does not have, dialogs without an answer, faults in the page. */
export type Warnings = string[];

/** Asked by the language itself or by tools, never by the program. */
const always = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType']);

/** An object whose missing parts are noticed: reading one is written down and throws. */
export function strict<T extends object>(name: string, target: T, warnings: Warnings): T {
  return new Proxy(target, {
    get: (object, key) => {
      const value: unknown = Reflect.get(object, key);
      if (value !== undefined || key in object || typeof key === 'symbol' || always.has(key)) return value;
      warnings.push(`the double has no ${name}.${key}`);
      throw new Error(`the double has no ${name}.${key}`);
    },
  });
}
