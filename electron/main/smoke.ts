import { app, type WebContents } from 'electron';
import { once } from 'node:events';

const flag = 'smoke-test';

/** The folder of `--smoke-test=<folder>`: an empty folder, in which the program runs a test and ends. */
export function smokeFolder(): string | null {
  const folder = app.commandLine.getSwitchValue(flag);
  return folder === '' ? null : folder;
}

/** First steps of a user through the bridge of the page: create a database, example, lock, unlock, a paper. */
const script = `(async () => {
  const steps = [
    ['vault.create', { passphrase: 'smoke test, not a secret' }],
    ['cases.example', {}],
    ['vault.lock', {}],
    ['vault.unlock', { passphrase: 'smoke test, not a secret' }],
  ];
  let job = 1_000_000;
  const ask = async (name, request) => {
    const answer = await window.mibarai.call(name, request, (job += 1));
    if (!answer.ok) throw new Error(name + ' ' + answer.error.map(({ code }) => code).join(' '));
    return answer.value;
  };
  for (const [name, request] of steps) await ask(name, request);
  const { cases } = await ask('cases.list', { archived: false });
  if (cases.length !== 1) return 'the example is not in the list';
  const { records } = await ask('case.open', { caseId: cases[0].id });
  const worker = records.find(({ kind }) => kind === 'worker').id;
  const paper = await ask('packet.preview', { caseId: cases[0].id, worker, document: 'claim-summary' });
  if (!atob(paper.bytes).startsWith('%PDF-')) return 'the paper is no PDF';
  for (let tries = 0; tries < 100; tries += 1) {
    if (document.getElementById('root').childElementCount > 0) return 'ok';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'the page is empty';
})()`;

export async function smoke(contents: WebContents): Promise<void> {
  if (contents.isLoadingMainFrame()) await once(contents, 'did-finish-load');
  const outcome = String(await contents.executeJavaScript(script).catch(String));
  process.stdout.write(`smoke-test: ${outcome}\n`);
  if (outcome === 'ok') app.quit();
  else app.exit(1);
}
