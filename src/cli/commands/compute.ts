import { err, ok } from '../../core/base/result.ts';
import { compute } from '../../services/compute.ts';
import { caseFormat } from '../../wiring/case-format.ts';
import { givenCase, overrideOptions } from '../case-input.ts';
import { done, inputFailure, type Command } from '../command.ts';
import { derivationText, totalsText } from '../tables/derivation.ts';
import { resultText } from '../tables/result.ts';

export const computeCommand: Command = {
  options: { ...overrideOptions, explain: 'flag' },
  positionals: ['CASE'],
  run: async (call) => {
    const given = await givenCase(call);
    if (!given.ok) return given;
    const { input, overrides } = given.value;
    const computed = compute(caseFormat, input, { ...overrides, explain: call.values.flag('explain') });
    if (!computed.ok) return err(inputFailure(computed.error));
    const { caseFile, result, warnings } = computed.value;
    const { words } = call;
    const trees = result.workers.flatMap((worker) => [
      ...worker.periods.flatMap((period) => ['', ...derivationText(period, words)]),
      '',
      ...totalsText(worker, words),
    ]);
    const table = resultText(caseFile, result, words);
    const text = call.values.flag('explain') ? [table, ...trees].join('\n') : table;
    return ok(done(result, text, warnings));
  },
};
