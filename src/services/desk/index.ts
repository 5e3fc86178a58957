export { createDesk } from './create-desk.ts';
export type { DeskPorts, ExampleCase, ReadFile, ReadImport } from './ports.ts';
