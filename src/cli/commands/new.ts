import { ok } from '../../core/base/result.ts';
import { jsonText } from '../../exporters/json-text.ts';
import { starterCase } from '../../exporters/starter-case.ts';
import { done, type Command } from '../command.ts';

export const newCase: Command = {
  options: {},
  positionals: [],
  run: () => Promise.resolve(ok(done(starterCase, jsonText(starterCase).trimEnd()))),
};
