declare const places: unique symbol;

/** A message with places for values, written `{name}`. Nothing can show it before `fill` has put the values in. */
export type Text<P extends string> = { readonly [places]: P };

type PlacesOf<T extends string> = T extends `${string}{${infer P}}${infer Rest}` ? P | PlacesOf<Rest> : never;
type SaidText<T extends string> = [PlacesOf<T>] extends [never] ? string : Text<PlacesOf<T>>;

/** How the rest of the program sees a catalogue: plain texts are strings, those with places know their names. */
export type Said<M> = M extends string ? SaidText<M> : { readonly [K in keyof M]: Said<M[K]> };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type SameText<M extends string, T> = T extends string
  ? Same<PlacesOf<M>, PlacesOf<T>> extends true
    ? T
    : { readonly 'this text needs exactly the places': PlacesOf<M> }
  : string;

/** What a translation `T` has to be: the keys of the mother, and in each text the places of the mother's. */
type Checked<M, T> = M extends string
  ? SameText<M, T>
  : M extends readonly unknown[]
    ? { readonly [I in keyof M]: Checked<M[I], I extends keyof T ? T[I] : never> }
    : string extends keyof M
      ? M
      : {
          readonly [K in keyof M | keyof T]: K extends keyof M
            ? Checked<M[K], K extends keyof T ? T[K] : never>
            : never;
        };

/** The words of the mother, for the rest of the program. */
export const said = <const M>(words: M): Said<M> => words as unknown as Said<M>;

/** `translated<typeof ja.hours>()({ … })`: a missing or misspelt key does not compile, nor a place that is not the mother's. */
export const translated =
  <M>() =>
  <const T>(words: T & Checked<M, T>): Said<M> =>
    words as unknown as Said<M>;

/** Puts the values in. Which ones a message needs is part of its type. */
export const fill = <P extends string>(text: Text<P>, values: Readonly<Record<NoInfer<P>, string>>): string =>
  fillFrom(text as unknown as string, values, (name) => {
    throw new Error(`no value for {${name}}`);
  });

type Values = Readonly<Record<string, string | undefined>>;

/** Puts in what the data of a code has. What stands in a place that the data leaves open, the caller says. */
export const fillFrom = (text: string, data: Values, missing: (name: string, place: string) => string): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => data[name] ?? missing(name, place));

export const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The text of a code that only data knows; undefined where the table has none. Its places are still open. */
export const textFor = (table: object, code: string): string | undefined =>
  Object.hasOwn(table, code) ? ((table as Readonly<Record<string, unknown>>)[code] as string) : undefined;

/** What is wrong and what to do, of a problem that only data knows; undefined where it has no words. */
export const problemOf = (
  problems: object,
  code: string,
): { readonly why: string; readonly fix: string } | undefined =>
  Object.hasOwn(problems, code)
    ? (problems as Readonly<Record<string, { readonly why: string; readonly fix: string }>>)[code]
    : undefined;
