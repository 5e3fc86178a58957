import { describe, expect, it } from 'vitest';
import { databasePlace, dataFolder, type System } from '../../src/wiring/database-place.ts';
import { placeOf } from '../../src/wiring/place.ts';

const linux: System = { platform: 'linux', env: {}, home: '/home/kato' };

describe('where the database is', () => {
  it.each<[string, System, string]>([
    ['Linux', linux, '/home/kato/.config/Mibarai/cases.db'],
    [
      'Linux that has another place',
      { ...linux, env: { XDG_CONFIG_HOME: '/data/config' } },
      '/data/config/Mibarai/cases.db',
    ],
    [
      'Linux with an empty wish',
      { ...linux, env: { XDG_CONFIG_HOME: '', MIBARAI_DATABASE: '' } },
      '/home/kato/.config/Mibarai/cases.db',
    ],
    [
      'macOS',
      { platform: 'darwin', env: {}, home: '/Users/kato' },
      '/Users/kato/Library/Application Support/Mibarai/cases.db',
    ],
    [
      'Windows',
      { platform: 'win32', env: { APPDATA: 'C:\\Users\\kato\\AppData\\Roaming' }, home: 'C:\\Users\\kato' },
      'C:\\Users\\kato\\AppData\\Roaming\\Mibarai\\cases.db',
    ],
    [
      'Windows without the variable',
      { platform: 'win32', env: {}, home: 'C:\\Users\\kato' },
      'C:\\Users\\kato\\AppData\\Roaming\\Mibarai\\cases.db',
    ],
    ['a wish', { ...linux, env: { MIBARAI_DATABASE: '/srv/office.db' } }, '/srv/office.db'],
    ['a server', { ...linux, env: { MIBARAI_DATABASE: 'postgres://me@db/cases' } }, 'postgres://me@db/cases'],
  ])('on %s', (_, system, place) => {
    expect(databasePlace(system)).toBe(place);
  });
});

describe('a place', () => {
  it('of a file is its whole path, with the backups beside it', () => {
    expect(placeOf('/srv/office.db', dataFolder(linux))).toEqual({
      kind: 'file',
      address: '/srv/office.db',
      shown: '/srv/office.db',
      backups: '/srv/office.db.backups',
    });
  });

  it('of a server is shown without its password, with backups on this machine', () => {
    const place = placeOf('postgresql://me:hush@db.example:5433/cases', '/home/kato/.config/Mibarai')!;
    expect([place.kind, place.shown]).toEqual(['server', 'postgresql://me@db.example:5433/cases']);
    expect(place.backups).toMatch(/^\/home\/kato\/\.config\/Mibarai\/server-[0-9a-f]{16}\.backups$/);
  });

  it('of two databases has two folders of backups, and of one database seen by two people one', () => {
    const backups = (address: string) => placeOf(address, '/data')!.backups;
    expect(backups('postgres://a@db/one')).not.toBe(backups('postgres://a@db/two'));
    expect(backups('postgres://a:x@db/one')).toBe(backups('postgres://b:y@db/one'));
  });

  it('that is no address of a server is none', () => {
    expect(placeOf('postgres://[', '/data')).toBeNull();
  });
});
