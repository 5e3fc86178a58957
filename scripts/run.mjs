// Shared by the scripts: the project folder and how commands are started. Uses only Node, so that it works before npm ci.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...parts) => join(root, ...parts);

/** Signals are passed to the started command, which may close what it has open; this process waits for it. */
const endings = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command, by default in the project folder, and returns its exit code and, with `capture`, its output.
 * `timeout`, in milliseconds, ends it.
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

/** Runs a program of an installed package by its file, without a shell. */
export const runTool = (file, args, options) => runNode([inRoot('node_modules', file), ...args], options);

/** Runs the compiled command line. */
export const runMibarai = (args, options) => runNode([inRoot('out/src/cli/main.js'), ...args], options);

export function stopUnlessDone({ code }) {
  if (code !== 0) process.exit(code);
}

/** A stamp file holds the mark of the inputs of the last run of a step; the step is up to date while the mark is the same. */
export const isStamped = (stamp, mark) => existsSync(stamp) && readFileSync(stamp, 'utf8') === mark;

export function writeStamp(stamp, mark) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Names, sizes and times of all files in the folders: an added, changed or removed file changes the text. */
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
