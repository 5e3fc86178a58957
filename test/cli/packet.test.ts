import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, editedText } from '../case-file/edited.ts';
import { mibarai, scratchFolder } from './terminal.ts';

type Manifest = {
  readonly case: { readonly sha256: string };
  readonly policy: Readonly<Record<string, string>>;
  readonly lawData: { readonly sha256: string };
  readonly workers: readonly {
    readonly id: string;
    readonly language: string;
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  }[];
};

const folder = scratchFolder();
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const manifestOf = (packet: string): Manifest =>
  JSON.parse(readFileSync(join(packet, 'manifest.json'), 'utf8')) as Manifest;
const issue = (packet: string, text: string, ...more: readonly string[]) =>
  mibarai(['packet', '-', '--out', packet, '--documents', 'deductions', '--lang', 'en', ...more], text);

describe('a packet', () => {
  it('holds the papers, the result they show, and a manifest with the hash of each', async () => {
    const packet = join(folder, 'whole');
    const ran = await issue(packet, editedText({}), '--json');
    expect(ran.code, ran.stderr).toBe(0);
    const manifest = manifestOf(packet);
    expect(JSON.parse(ran.stdout)).toEqual(manifest);
    expect(manifest.case.sha256).toBe(sha256(editedText({})));
    expect(manifest.policy['rounding']).toBe('exact');
    expect(manifest.workers[0]!.language).toBe('vi');
    const files = manifest.workers[0]!.files;
    expect(files.length).toBeGreaterThan(1);
    for (const { path, sha256: hash } of files) expect(sha256(readFileSync(join(packet, path)))).toBe(hash);
    expect(readdirSync(packet).sort()).toEqual(['manifest.json', ...files.map((f) => f.path)].sort());
  });

  it('has the same bytes each time', async () => {
    await issue(join(folder, 'first'), editedText({}));
    await issue(join(folder, 'second'), editedText({}));
    expect(manifestOf(join(folder, 'first'))).toEqual(manifestOf(join(folder, 'second')));
  });

  it('keeps the papers of several workers apart, and can be made for one', async () => {
    const { workers } = edited({}) as { workers: [object] };
    const two = editedText({ workers: [workers[0], { ...workers[0], id: 'w2', language: 'en' }] });
    await issue(join(folder, 'two'), two);
    const manifest = manifestOf(join(folder, 'two'));
    expect(manifest.workers.map((w) => [w.id, w.language])).toEqual([
      ['w1', 'vi'],
      ['w2', 'en'],
    ]);
    expect(readdirSync(join(folder, 'two')).sort()).toEqual(['manifest.json', 'worker-1', 'worker-2']);
    expect(readFileSync(join(folder, 'two', 'worker-2', 'result.json'), 'utf8')).not.toContain('"id": "w1"');

    await issue(join(folder, 'one'), two, '--worker', 'w2', '--language', 'ja');
    expect(manifestOf(join(folder, 'one')).workers.map((w) => [w.id, w.language])).toEqual([['w2', 'ja']]);
    const unknown = await issue(join(folder, 'none'), two, '--worker', 'w3');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('w1, w2');
  });

  it('is not written at all for a case with an error', async () => {
    const packet = join(folder, 'faulty');
    const { code } = await issue(packet, editedText({ 'workers[0].days[0].end': '07:00' }));
    expect(code).toBe(1);
    expect(existsSync(packet)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('takes the place of an empty folder or an unchanged packet, and of nothing else', async () => {
    const packet = join(folder, 'place');
    mkdirSync(packet);
    expect((await issue(packet, editedText({}))).code).toBe(0);
    expect((await issue(packet, editedText({ title: '2' }))).code).toBe(0);
    writeFileSync(join(packet, 'note.txt'), 'mine');
    const refused = await issue(packet, editedText({ title: '3' }));
    expect(refused.code).toBe(1);
    expect(readFileSync(join(packet, 'note.txt'), 'utf8')).toBe('mine');
  });
});

describe('mibarai verify', () => {
  const packet = join(folder, 'verified');
  const verify = (...more: readonly string[]) => mibarai(['verify', packet, '--lang', 'en', ...more]);

  it('takes a packet as it was issued', async () => {
    await issue(packet, editedText({}));
    const { code, stdout } = await verify('--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ verified: true, files: 2 });
  });

  it('names what was changed, added or lost', async () => {
    await issue(packet, editedText({}));
    appendFileSync(join(packet, 'result.json'), ' ');
    writeFileSync(join(packet, 'extra.pdf'), '');
    const { code, stderr } = await verify();
    expect(code).toBe(1);
    expect(stderr).toContain('- result.json');
    expect(stderr).toContain('- extra.pdf');
    writeFileSync(
      join(packet, 'manifest.json'),
      readFileSync(join(packet, 'manifest.json'), 'utf8').replace('result.json', 'lost.json'),
    );
    expect((await verify()).stderr).toContain('- lost.json');
  });

  it('refuses a folder without a manifest, or with one that is not', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    expect((await mibarai(['verify', other])).code).toBe(1);
    writeFileSync(join(other, 'manifest.json'), '{"format":"mibarai-packet","version":1,"workers":[{"files":[{}]}]}');
    expect((await mibarai(['verify', other])).code).toBe(1);
    expect((await mibarai(['verify', join(folder, 'nowhere')])).code).toBe(1);
  });
});
