import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { rehearsals, type Change, type Rehearsal } from './made-up.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
mkdirSync(join(root, 'out'), { recursive: true });
/** Inside the checkout, where packages are found. */
const tree = mkdtempSync(join(root, 'out', 'rehearsal-'));
for (const folder of ['src', 'templates', 'renderer'])
  cpSync(join(root, folder), join(tree, folder), { recursive: true });
for (const { changes } of rehearsals) changes.forEach(apply);
afterAll(() => rmSync(tree, { recursive: true }));

function apply({ file, after, before, text }: Change): void {
  const path = join(tree, file);
  const place = after ?? before;
  if (place === undefined) {
    writeFileSync(path, text);
    return;
  }
  const old = readFileSync(path, 'utf8');
  const at = old.indexOf(place);
  if (at < 0) throw new Error(`${file} has no "${place}"`);
  const split = after === undefined ? at : at + place.length;
  writeFileSync(path, old.slice(0, split) + text + old.slice(split));
}

/** The files that a section of a page lists, braces and `<…>` filled in. */
function listed({ page, section, as = {} }: Rehearsal): readonly string[] {
  const text = readFileSync(join(root, 'docs/how-to', page), 'utf8');
  const [, part = ''] = text.split(`\n## ${section}\n`);
  const rows = part.split('\n## ')[0]!.match(/^\| `[^`]+`/gm) ?? [];
  return rows.flatMap((row) => {
    const path = row.slice(3, -1).replace(/<(\w+)>/, (_, name: string) => as[name] ?? '?');
    const [, choices] = /\{([\w,]+)\}/.exec(path) ?? [];
    return choices === undefined ? [path] : choices.split(',').map((choice) => path.replace(/\{[\w,]+\}/, choice));
  });
}

/** What the compiler says of the changed sources that read rows; the rest of the program is not touched. */
function compilerErrors(): readonly string[] {
  const { config } = ts.readConfigFile(join(tree, 'src/tsconfig.base.json'), (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: object };
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    {
      compilerOptions: {
        ...config.compilerOptions,
        noEmit: true,
        composite: false,
        declarationMap: false,
        types: ['node'],
      },
      include: ['core', 'contract', 'importers', 'exporters', 'cli/tables']
        .map((folder) => `src/${folder}`)
        .concat('templates'),
    },
    ts.sys,
    tree,
  );
  const program = ts.createProgram(fileNames, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(tree.length) ?? ''}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

type Appears = {
  readonly caseSchema: string;
  readonly resultSchema: string;
  readonly period: {
    readonly due: Record<string, string>;
    readonly unpaid: Record<string, string>;
    readonly explain: { readonly due: Record<string, { readonly value: string }> };
  };
  readonly totals: { readonly unpaid: string };
  readonly alternatives: readonly { readonly policy: object; readonly difference: string }[];
  readonly table: string;
  readonly papers: Record<string, { readonly fileName: string; readonly title: string; readonly text: string }>;
  readonly documentIds: readonly string[];
  readonly settings: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly compared: readonly object[];
  readonly sentences: readonly (readonly string[])[];
  readonly page: string;
  readonly label: string;
  readonly kinds: readonly string[];
};

function appears(): Appears {
  const run = join(root, 'test/store/safety/run-typescript.mjs');
  const answer = execFileSync(
    process.execPath,
    ['--import', `file://${run}`, join(root, 'test/how-to/what-appears.mjs'), tree],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return JSON.parse(answer) as Appears;
}

describe.each(rehearsals)('$page, $section', (rehearsal) => {
  it('lists exactly the files that are touched', () => {
    const touched = [...new Set(rehearsal.changes.map(({ file }) => file))];
    expect([...listed(rehearsal)].sort()).toEqual(touched.sort());
  });
});

describe('what the pages say, done', () => {
  it('compiles', () => {
    expect(compilerErrors()).toEqual([]);
  });

  const seen = appears();

  it('puts the head into due, unpaid, totals, derivation, schema, terminal and paper', () => {
    expect(seen.period.due['toolMoney']).toBe('500');
    expect(seen.period.unpaid['toolMoney']).toBe('500');
    expect(seen.period.unpaid['total']).toBe(seen.totals.unpaid);
    expect(seen.period.explain.due['toolMoney']?.value).toBe('500');
    expect(seen.resultSchema).toContain('"toolMoney"');
    expect(seen.table).toMatch(/Tool money\s+500\s+0\s+500/);
    expect(seen.papers['claim-summary']?.text).toContain('労働契約（道具手当）');
    expect(seen.papers['claim-summary']?.text).toContain('Tiền dụng cụ');
  });

  it('puts the policy into the case, the result, settings, comparison, alternatives and paper', () => {
    expect(seen.caseSchema).toContain('"tools"');
    expect(seen.resultSchema).toContain('"tools"');
    expect(seen.settings).toContainEqual({
      name: 'Cost of tools',
      values: ['the employer bears it', 'the worker bears it'],
    });
    expect(seen.compared).toContainEqual({ key: 'tools', value: 'own' });
    expect(seen.alternatives).toContainEqual(expect.objectContaining({ policy: { tools: 'own' }, difference: '-500' }));
    expect(seen.papers['assumptions']?.text).toContain('道具の費用');
    expect(seen.papers['assumptions']?.text).toContain('道具の費用: 本人の負担');
  });

  it('puts the finding and the missing fact into the schema, every language and the paper', () => {
    expect(seen.resultSchema).toContain('"tool-lost"');
    expect(seen.resultSchema).toContain('"tool-unknown"');
    expect(seen.sentences).toEqual([
      ['道具「X」がない', '道具「X」が分からない'],
      ['The tool X is lost', 'The tool X is not known'],
      ['Mất dụng cụ X', 'Không rõ dụng cụ X'],
    ]);
    expect(seen.papers['assumptions']?.text).toContain('[注意] 道具「X」がない 民法1条');
    expect(seen.papers['assumptions']?.text).toContain('道具「X」が分からない［契約の内容：労働者］');
    expect(seen.page).toBe('parties');
  });

  it('knows the deduction by the label of a payslip', () => {
    expect(seen.kinds).toContain('tool_loss');
    expect(seen.label).toBe('tool_loss');
  });

  it('puts the paper at its place in the packet', () => {
    expect(seen.documentIds.at(-1)).toBe('tool-list');
    expect(seen.papers['tool-list']).toMatchObject({ fileName: '07-tool-list.pdf', title: '道具一覧表' });
  });
});
