// npm run --silent mibarai -- ARGS: the command line from a checkout. Builds first where a source is newer, without a word on standard output.
import { build, buildIsStale } from './build.mjs';
import { root, runMibarai, stopUnlessDone } from './run.mjs';

/** npm moves to the project folder; the files that a user names are seen from where the user stands. */
const cwd = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();

if (buildIsStale()) stopUnlessDone(await build({ toStderr: true }));
process.exitCode = (await runMibarai(process.argv.slice(2), { cwd })).code;
