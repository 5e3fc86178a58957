// npm run --silent mibarai -- ARGS: the command line from a checkout. Builds first where a source is newer, without a word on standard output.
import { build, buildIsStale } from './build.mjs';
import { runMibarai, stopUnlessDone } from './run.mjs';

if (buildIsStale()) stopUnlessDone(await build({ toStderr: true }));
process.exitCode = (await runMibarai(process.argv.slice(2))).code;
