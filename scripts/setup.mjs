// npm run setup: makes a fresh checkout ready to use. Steps that are done are skipped.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, buildIsStale } from './build.mjs';
import { hashOf, inRoot, isStamped, run, runNode, stopUnlessDone, writeStamp } from './run.mjs';

const oldestNode = [20, 19];

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const npm = (args) => {
  const program = process.env.npm_execpath;
  return program?.endsWith('.js') ? runNode([program, ...args]) : run('npm', args);
};

/** npm ci deletes node_modules and the stamp in it, so an interrupted install is done again. */
async function installPackages() {
  const stamp = inRoot('node_modules/.installed');
  const lock = hashOf(readFileSync(inRoot('package-lock.json'), 'utf8'));
  if (isStamped(stamp, lock)) return;
  console.log('Installing the packages of package-lock.json ...');
  stopUnlessDone(await npm(['ci']));
  writeStamp(stamp, lock);
}

export async function setup() {
  refuseOldNode();
  await installPackages();
  if (!buildIsStale()) return;
  console.log('Building ...');
  stopUnlessDone(await build());
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup();
  console.log('Ready.');
}
