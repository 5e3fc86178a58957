export type { DeskPorts, ExampleCase, ReadFile, ReadImport } from './ports.ts';
