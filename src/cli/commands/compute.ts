import { err, ok } from '../../core/base/result.ts';
import { compute } from '../../services/compute.ts';
import { caseFormat, givenCase, overrideOptions } from '../case-input.ts';
import { done, inputFailure, type Command } from '../command.ts';
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
    return ok(done(result, resultText(caseFile, result, call.words, call.language), warnings));
  },
};
