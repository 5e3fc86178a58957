import type { ServerResponse } from 'node:http';
import { problem, type Problem } from '../core/base/problem.ts';
import { err, type Result } from '../core/base/result.ts';
import { safetyHeaders } from './headers.ts';

export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const answerReply = (answer: Result<unknown, readonly Problem[]>, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  bytes: JSON.stringify(answer),
});

/** A refusal with its problem. The connection is closed: the rest of the request is not read. */
export const refuse = (code: string, status: number, data: Readonly<Record<string, string>> = {}): Reply => ({
  ...answerReply(err([problem('error', code, {}, data)]), status),
  headers: { Connection: 'close' },
});

export function send(response: ServerResponse, { status, type, bytes, headers }: Reply): void {
  response.writeHead(status, {
    ...safetyHeaders,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(bytes),
    ...headers,
  });
  response.end(bytes);
}
