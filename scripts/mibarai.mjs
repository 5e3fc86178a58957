// npm run --silent mibarai -- ARGS: the command line from a checkout. Builds first where a source is newer, printing nothing on standard output.
import { build, buildIsStale } from './build.mjs';
import { root, runMibarai, stopUnlessDone } from './run.mjs';

/** npm changes to the project folder; paths given by the user are relative to the folder in which npm was called. */
const cwd = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();

if (buildIsStale()) stopUnlessDone(await build({ toStderr: true }));
process.exitCode = (await runMibarai(process.argv.slice(2), { cwd })).code;
