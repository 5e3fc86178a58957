// node scripts/example-files/write.mjs [FOLDER]: writes the timesheets and payslips that examples/README.md describes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../run.mjs';
import { exampleDays } from './days.mjs';
import { payslipFile } from './payslips.mjs';
import { timeClockFile, webFile } from './timesheets.mjs';

const folder = process.argv[2] ?? inRoot('examples');
const days = exampleDays();
const between = (from, to) => days.filter(({ date }) => date >= from && date <= to);

mkdirSync(folder, { recursive: true });
const write = (name, bytes) => writeFileSync(join(folder, name), bytes);
write('timesheet-2023.csv', timeClockFile(between('2023-04-01', '2024-03-31')));
write('timesheet-2024.csv', webFile(between('2024-04-01', '2025-03-31')));
write('timesheet-2025.csv', webFile(between('2025-04-01', '2026-03-31')));
write('payslips.csv', payslipFile(days));
