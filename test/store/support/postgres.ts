import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import knex from 'knex';
import { quiet } from '../../../src/store/database/engine.ts';
import { findPostgres } from '../../../scripts/test-tools.mjs';

/** A server of its own, on the loopback interface alone; all that it is asked stands in its log. */
export type Server = {
  /** A new, empty database. */
  readonly createDatabase: () => Promise<string>;
  readonly query: (sql: string) => Promise<void>;
  /** Where it keeps everything. */
  readonly folder: string;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

/** PostgreSQL refuses to run as root, so root hands it to nobody. */
const nobody = 65534;
const user = getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

export async function startPostgres(): Promise<Server> {
  const binaries = findPostgres();
  if (binaries === null) throw new Error('PostgreSQL was not found. scripts/test-tools.mjs says how to get it.');
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = ['-D', data, '-U', 'mibarai', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(binaries, 'initdb'), options, { ...user, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const logFile = join(folder, 'log');
  const server = run(join(binaries, 'postgres'), data, port, logFile);
  const base = `postgres://mibarai@127.0.0.1:${String(port)}`;
  await untilReady(server, `${base}/postgres`, () => readFileSync(logFile, 'utf8'));
  let databases = 0;
  const query = (sql: string): Promise<void> => ask(`${base}/postgres`, sql);
  return {
    createDatabase: async () => {
      const name = `office_${String(databases++)}`;
      await query(`CREATE DATABASE ${name}`);
      return `${base}/${name}`;
    },
    query,
    folder,
    log: () => readFileSync(logFile, 'utf8'),
    stop: async () => {
      if (server.exitCode === null) {
        server.kill('SIGQUIT');
        await once(server, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program: string, data: string, port: number, logFile: string): ChildProcess {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_statement: 'all',
    // The tests look at what it holds, not at what a power cut would leave.
    fsync: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'a');
  const server = spawn(program, ['-D', data, ...options], { ...user, cwd: data, stdio: ['ignore', log, log] });
  process.once('exit', () => server.kill('SIGQUIT'));
  return server;
}

async function untilReady(server: ChildProcess, url: string, log: () => string): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const ready = await ask(url, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  server.kill('SIGQUIT');
  throw new Error(`PostgreSQL did not start: ${log()}`);
}

async function ask(connection: string, sql: string): Promise<void> {
  const db = knex({ client: 'pg', connection, pool: { min: 0, max: 1 }, ...quiet });
  try {
    await db.raw(sql);
  } finally {
    await db.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
