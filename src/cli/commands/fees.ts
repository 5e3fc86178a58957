import { err, ok, type Result } from '../../core/base/result.ts';
import { grouped } from '../../../templates/parts/number.ts';
import { lookUpCourtFee } from '../../services/fee-lookup.ts';
import { done, inputFailure, usageFailure, type Call, type Command, type Failure, type Output } from '../command.ts';
import { ruleText } from '../../../templates/parts/codes.ts';
import { fill } from '../words.ts';

const choices = {
  procedure: ['suit', 'tribunal', 'payment-order', 'small-claims'],
  filing: ['electronic', 'paper'],
} as const;

export const feesCommand: Command = {
  options: { procedure: 'text', value: 'text', on: 'text', filing: 'text', defendants: 'text' },
  positionals: [],
  run: (call) => Promise.resolve(lookUp(call)),
};

function lookUp(call: Call): Result<Output, Failure> {
  const { values, words } = call;
  for (const [name, form] of [
    ['procedure', '--procedure suit|tribunal'],
    ['value', '--value YEN'],
    ['on', '--on DATE'],
  ] as const)
    if (values.text(name) === undefined) return err(usageFailure('missing-argument', { value: form }));
  const procedure = choices.procedure.find((p) => p === values.text('procedure'));
  if (procedure === undefined) return err(badChoice(call, 'procedure'));
  const asked = values.text('filing');
  const filing = choices.filing.find((f) => f === asked);
  if (asked !== undefined && filing === undefined) return err(badChoice(call, 'filing'));
  if (procedure === 'tribunal' && filing === 'electronic')
    return err(usageFailure('bad-choice', { option: '--filing', value: filing, choices: 'paper' }));
  const found = lookUpCourtFee({
    procedure,
    value: values.text('value') ?? '',
    on: values.text('on') ?? '',
    filing: filing ?? null,
    defendants: values.text('defendants') ?? '1',
  });
  if (!found.ok) return err(inputFailure(found.error));
  const { yen, parts } = found.value;
  const text = [
    `${ruleText(words.claim.words, 'fee')}: ${fill(words.tables.yen, { yen: grouped(yen) })}`,
    ...parts.map(
      (part) =>
        `- ${words.tables.feeParts[part.name]}: ${fill(words.tables.yen, { yen: grouped(part.yen) })} = ${part.formula}  [${part.citation}]`,
    ),
  ].join('\n');
  return ok(done(found.value, text));
}

const badChoice = ({ values }: Call, name: keyof typeof choices): Failure =>
  usageFailure('bad-choice', {
    option: `--${name}`,
    value: values.text(name) ?? '',
    choices: choices[name].join(', '),
  });
