import { add, div, isZero, mul, ratioOf, sub, type Ratio } from '../../src/core/base/ratio.ts';

/**
 * What a formula of a derivation comes to, exactly: numbers, fractions `10000/9 (1111.111111…)`, `+ − × ÷` and brackets,
 * each apart by a space. Throws on anything else.
 */
export function evaluate(formula: string): Ratio {
  const tokens = formula.split(' ').filter((token) => !/^\(-?\d+(\.\d+)?…\)$/.test(token));
  let at = 0;
  const atom = (): Ratio => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = sum();
      if (tokens[at++] !== ')') throw new Error(`no closing bracket: ${formula}`);
      return inner;
    }
    if (token === undefined) throw new Error(`a formula that ends: ${formula}`);
    return ratioOf(token);
  };
  const product = (): Ratio => {
    let value = atom();
    for (let token = tokens[at]; token === '×' || token === '÷'; token = tokens[at]) {
      at++;
      const next = atom();
      if (token === '÷' && isZero(next)) throw new Error(`a division by nothing: ${formula}`);
      value = token === '×' ? mul(value, next) : div(value, next);
    }
    return value;
  };
  const sum = (): Ratio => {
    let value = product();
    for (let token = tokens[at]; token === '+' || token === '−'; token = tokens[at]) {
      at++;
      value = token === '+' ? add(value, product()) : sub(value, product());
    }
    return value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`not read to its end: ${formula}`);
  return value;
}

/** The numbers that stand in a formula. */
export const numbersIn = (formula: string): readonly string[] =>
  formula.split(' ').filter((token) => /^-?\d+(\.\d+|\/\d+)?$/.test(token));
