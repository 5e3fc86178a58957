import { app } from 'electron';
import { prepare } from './prepare.ts';
import { run } from './run.ts';

// A second start hands its file over to the first and ends.
if (prepare() && app.requestSingleInstanceLock()) await run();
else app.quit();
