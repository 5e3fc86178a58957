export { createDesk } from './create-desk.ts';
export type { DeskPorts, ExampleCase, ReadImport } from './ports.ts';
