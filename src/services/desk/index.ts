export type { DeskPorts, ExampleCase, FileReport, Importers } from './ports.ts';
