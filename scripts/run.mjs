// What the plain scripts share: where the project is and how a command is started. Node alone, so that it works before any install.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...parts) => join(root, ...parts);

/** A command that is asked to end closes what it has open; whoever started it waits for that. */
const endings = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command, in the project folder unless told otherwise, and gives back its exit code and, with `capture`, all that it
 * printed. `timeout`, in milliseconds, ends it.
 */
export function run(command, args, { cwd = root, env = {}, capture = false, stdout = 'inherit', timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['inherit', stdout, 'inherit'];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, timeout });
    let output = '';
    child.stdout?.on('data', (piece) => (output += piece));
    child.stderr?.on('data', (piece) => (output += piece));
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    const passOn = (signal) => child.kill(signal);
    for (const signal of endings) process.on(signal, passOn);
    child.on('close', (code, signal) => {
      for (const ending of endings) process.removeListener(ending, passOn);
      resolve({ code: code ?? 1, output: signal ? `${output}ended by ${signal}\n` : output });
    });
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** A program of an installed package, by its file, so that no shell stands between. */
export const runTool = (file, args, options) => runNode([inRoot('node_modules', file), ...args], options);

/** The compiled command line, with its exit code handed on. */
export const runMibarai = (args, options) => runNode([inRoot('out/src/cli/main.js'), ...args], options);

export function stopUnlessDone({ code }) {
  if (code !== 0) process.exit(code);
}

/** A stamp says for which inputs a step was done last; it is outdated as soon as they differ. */
export const isStamped = (stamp, mark) => existsSync(stamp) && readFileSync(stamp, 'utf8') === mark;

export function writeStamp(stamp, mark) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Names, sizes and times of all files below: a file that was added, changed or removed gives another text. */
export function fingerprint(paths) {
  const lines = [];
  const visit = (path) => {
    if (!existsSync(path)) return;
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else lines.push(`${path} ${String(stat.size)} ${String(stat.mtimeMs)}`);
  };
  paths.forEach(visit);
  return hashOf(lines.join('\n'));
}
