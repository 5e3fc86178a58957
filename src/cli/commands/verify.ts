import { err, ok } from '../../core/base/result.ts';
import { verifyPacket } from '../../services/verify-packet.ts';
import { sha256 } from '../../wiring/bytes.ts';
import { done, inputFailure, type Command } from '../command.ts';
import { readFolder } from '../files.ts';
import { fill } from '../words.ts';

export const verifyCommand: Command = {
  options: {},
  positionals: ['DIR'],
  run: async (call) => {
    const verified = await verifyPacket({ readFolder, sha256 }, call.positionals[0]!);
    if (!verified.ok) return err(inputFailure(verified.error));
    const files = verified.value;
    return ok(done({ verified: true, files }, fill(call.words.tables.verified, { count: String(files) })));
  },
};
