import fc from 'fast-check';

/** Draws one value; fast-check keeps the seed, so that a failing case can be drawn again. */
export type Draw = {
  readonly int: (min: number, max: number) => number;
  readonly of: <T>(...choices: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
};

/** An arbitrary of whatever a function builds of its draws. */
export const drawn = <T>(build: (draw: Draw) => T): fc.Arbitrary<T> =>
  fc.gen().map((g) => {
    const int = (min: number, max: number): number => g(fc.integer, { min, max });
    return build({
      int,
      of: (...choices) => g(() => fc.constantFrom(...choices)),
      chance: (percent) => int(1, 100) <= percent,
    });
  });
