export { fromRecords } from './from-records.ts';
export { toRecords } from './to-records.ts';
