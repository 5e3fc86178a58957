import { app } from 'electron';
import { prepare } from './prepare.ts';
import { run } from './run.ts';

// A second start passes its file to the first and ends. No `await` here: Electron is ready only after this file has run.
if (prepare() && app.requestSingleInstanceLock()) void run();
else app.quit();
