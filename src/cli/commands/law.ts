import { err, ok, type Result } from '../../core/base/result.ts';
import { grouped } from '../../../templates/parts/number.ts';
import { lookUpMinimumWage, lookUpParameter, minimumWageCredit, type LawAnswer } from '../../services/law-lookup.ts';
import { done, inputFailure, usageFailure, type Call, type Command, type Failure, type Output } from '../command.ts';
import { fill } from '../words.ts';

export const lawCommand: Command = {
  options: { on: 'text', prefecture: 'text', for: 'text' },
  positionals: ['minimum-wage|parameter', 'NAME'],
  run: (call) => Promise.resolve(lookUp(call)),
};

function lookUp(call: Call): Result<Output, Failure> {
  const { values, positionals } = call;
  const [what, name] = positionals;
  const on = values.text('on');
  if (what !== 'minimum-wage' && what !== 'parameter')
    return err(usageFailure('bad-choice', { option: 'law', value: what ?? '', choices: 'minimum-wage, parameter' }));
  if (on === undefined) return err(usageFailure('missing-argument', { value: '--on DATE' }));
  if (what === 'minimum-wage') {
    const prefecture = values.text('prefecture');
    if (prefecture === undefined) return err(usageFailure('missing-argument', { value: '--prefecture CODE' }));
    const found = lookUpMinimumWage(prefecture, on);
    if (!found.ok) return err(inputFailure(found.error));
    return ok(done(found.value, `${answerText(found.value, call)}\n${minimumWageCredit}`));
  }
  if (name === undefined) return err(usageFailure('missing-argument', { value: 'NAME' }));
  const found = lookUpParameter(name, on, values.text('for'));
  if (!found.ok) return err(inputFailure(found.error));
  const text = found.value.map((a) => answerText(a, call)).join('\n');
  // One figure is an object; several, where the scope was left open, a list.
  return ok(done(found.value.length === 1 ? found.value[0] : found.value, text));
}

function answerText(a: LawAnswer, call: Call): string {
  const { tables } = call.words;
  const value = /^\d+(\.\d+)?$/.test(a.value) ? grouped(a.value) : a.value;
  const parts = [
    ...(a.for === undefined ? [] : [`${a.for}:`]),
    value,
    a.unit,
    `(${fill(tables.from, { from: a.from })}, ${fill(tables.confidence, { confidence: a.confidence })})`,
    a.citation,
  ];
  return parts.join(' ');
}
