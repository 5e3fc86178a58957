import { err, ok } from '../../core/base/result.ts';
import { compute } from '../../services/compute.ts';
import { caseFormat } from '../../wiring/case-format.ts';
import { givenCase, overrideOptions } from '../case-input.ts';
import { done, inputFailure, type Command } from '../command.ts';
import { hoursText } from '../tables/hours.ts';

export const karoshiCommand: Command = {
  options: { ...overrideOptions, onset: 'text' },
  positionals: ['CASE'],
  run: async (call) => {
    const given = await givenCase(call);
    if (!given.ok) return given;
    const { input, overrides } = given.value;
    const onset = call.values.text('onset');
    const computed = compute(caseFormat, input, { ...overrides, ...(onset === undefined ? {} : { onset }) });
    if (!computed.ok) return err(inputFailure(computed.error));
    const { caseFile, result, warnings } = computed.value;
    const workers = result.workers.map(({ id, karoshi, article36, findings }) => ({
      id,
      karoshi,
      article36,
      findings,
    }));
    return ok(done({ workers }, hoursText(caseFile, result, call.words), warnings));
  },
};
