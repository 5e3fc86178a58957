export { fromRecords, type CaseView } from './from-records.ts';
export { toRecords } from './to-records.ts';
