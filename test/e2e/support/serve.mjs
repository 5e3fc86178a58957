// Browser mode as a process of its own, from what was built: `node serve.mjs <database>`, started by fork.
// Answers every message with a fresh address; ends when the other side goes.
import { fileURLToPath } from 'node:url';
import { openHost } from '../../../out/src/host/host.js';
import { readPages } from '../../../out/src/host/pages.js';
import { openBackend } from '../../../out/src/wiring/backend.js';

const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const onFault = (fault) => process.send({ fault: String(fault?.stack ?? fault) });

const backend = valueOf(await openBackend({ place: process.argv[2], keyStore: null, onFault }));
const host = valueOf(
  await openHost({
    desk: backend.desk,
    listen: backend.listen,
    pages: await readPages(fileURLToPath(new URL('../../../out/app/renderer', import.meta.url))),
    denied: 'shut',
    port: 0,
    onFault,
  }),
);

process.on('message', async (message) => {
  if (message === 'address') process.send({ address: host.newAddress() });
  if (message === 'close') {
    await host.close();
    valueOf(await backend.close());
    process.exit(0);
  }
});
process.on('disconnect', () => process.exit(1));
process.send({ ready: true });
