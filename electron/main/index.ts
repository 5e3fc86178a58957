import { app } from 'electron';
import { prepare } from './prepare.ts';
import { run } from './run.ts';

// A second start hands its file over to the first and ends. Electron is ready only after this file has ended, so it must not wait.
if (prepare() && app.requestSingleInstanceLock()) void run();
else app.quit();
