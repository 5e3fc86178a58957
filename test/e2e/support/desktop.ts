import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDesktop } from '../../support/desktop.ts';
import { defaults, type RunningProgram, type ProgramOptions } from './running-program.ts';

/** The built main, preload and page in the double of Electron. Its restart is a quit, as a person does it. */
export async function openDesktop(options: ProgramOptions = {}): Promise<RunningProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'mibarai-e2e-'));
  const saveTo = (suggested: string): string => join(folder, suggested);
  let desktop = await launchDesktop({ ...defaults, ...options, userData: join(folder, 'data'), saveTo });
  const seen: string[] = [];
  const faults = (): readonly string[] => [
    ...seen,
    ...desktop.warnings,
    ...desktop.requests.flatMap(({ url, outcome }) => (outcome === 'served' ? [] : [`${outcome}: ${url}`])),
  ];
  return {
    page: () => desktop.page,
    folder,
    faults,
    restart: async () => {
      seen.push(...faults());
      desktop = await desktop.restart();
      return desktop.page;
    },
    close: async () => {
      await desktop.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
