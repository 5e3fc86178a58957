/** One change of a file: a text put right before or after the first place that reads so; or the text of a new file. */
export type Change = {
  readonly file: string;
  readonly after?: string;
  readonly before?: string;
  readonly text: string;
};

/** What a page of docs/how-to says, done for something made up. `as` fills the `<…>` in a path of the page. */
export type Rehearsal = {
  readonly page: string;
  readonly section: string;
  readonly as?: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
};

const languages = ['ja', 'en', 'vi'] as const;
type InEach = Readonly<Record<(typeof languages)[number], string>>;

/** The same place in the words of the papers of every language. */
const inPapers = (name: string, at: Omit<Change, 'file' | 'text'>, texts: InEach): readonly Change[] =>
  languages.map((language) => ({
    file: `templates/messages/${language}/papers/${name}.ts`,
    ...at,
    text: texts[language],
  }));

/** 道具手当: a head of 500 yen a period, which the contract owes. */
const head: Rehearsal = {
  page: 'add-a-head.md',
  section: 'Files',
  as: { rule: 'tool-money' },
  changes: [
    {
      file: 'src/core/rows/heads.ts',
      before: '} as const satisfies Readonly<Record<string, HeadRow>>;',
      text: `  toolMoney: { ...other, group: 'wage', citations: [cite.fullPayment], shortCitation: '労働契約（道具手当）' },\n`,
    },
    {
      file: 'src/core/claim/tool-money.ts',
      text: `import { ratio, type Ratio } from '../base/ratio.ts';
import type { Policy } from '../records/policy.ts';

/** 道具手当, made up. 労働基準法24条1項. */
export const toolMoney = ({ tools }: Policy): Ratio => ratio(tools === 'owed' ? 500 : 0);
`,
    },
    {
      file: 'src/core/claim/period-due.ts',
      after: 'const exact: Heads<Ratio> = {',
      text: '\n    toolMoney: toolMoney(policy),',
    },
    {
      file: 'src/core/claim/period-due.ts',
      before: 'import',
      text: "import { toolMoney } from './tool-money.ts';\n",
    },
    {
      file: 'src/core/claim/explain/explain-due.ts',
      after: 'export const dueExplainers: Heads<DueExplainer> = {',
      text: "\n  toolMoney: (p, _, policy) => rounded(p, 'toolMoney', policy, []),",
    },
    ...(['name', 'short', 'due'] as const).flatMap((list) =>
      inPapers(
        'heads',
        { after: `\n  ${list}: {` },
        {
          ja: `\n    toolMoney: '道具手当',`,
          en: `\n    toolMoney: 'Tool money',`,
          vi: `\n    toolMoney: 'Tiền dụng cụ',`,
        },
      ),
    ),
    ...(['ja', 'en'] as const).map((language) => ({
      file: `templates/messages/${language}/screens/why.ts`,
      before: "  'due.basePay': ",
      text: "  'due.toolMoney': 'Made up.',\n",
    })),
  ],
};

/** Whether the tool money is owed at all, with an alternative for every case that has a pay period. */
const policy: Rehearsal = {
  page: 'add-a-policy.md',
  section: 'Files',
  changes: [
    {
      file: 'src/core/rows/policies.ts',
      before: '} as const satisfies Readonly<Record<string, PolicyRow>>;',
      text: `  tools: { ...wages, values: ['owed', 'own'], citations: ['民法1条'], alternative: 'tools-used', compared: ['own'] },\n`,
    },
    { file: 'src/core/rows/policies.ts', after: 'export type AlternativeCondition =', text: "\n  | 'tools-used'" },
    {
      file: 'src/core/claim/alternatives.ts',
      after: 'const conditions: Readonly<Record<AlternativeCondition, Condition>> = {',
      text: "\n  'tools-used': { arises: ({ periods }) => periods.length > 0 },",
    },
    ...inPapers(
      'policies',
      { before: '  afterHolidayMidnight: {\n    name' },
      {
        ja: `  tools: { name: '道具の費用', values: { owed: '使用者の負担', own: '本人の負担' } },\n`,
        en: `  tools: { name: 'Cost of tools', values: { owed: 'the employer bears it', own: 'the worker bears it' } },\n`,
        vi: `  tools: { name: 'Chi phí dụng cụ', values: { owed: 'công ty chịu', own: 'tự chịu' } },\n`,
      },
    ),
  ],
};

const finding: Rehearsal = {
  page: 'add-a-finding.md',
  section: 'Files of a finding',
  changes: [
    {
      file: 'src/core/rows/findings.ts',
      before: '} as const satisfies Readonly<Record<string, FindingRow>>;',
      text: "  'tool-lost': { ...warning, citations: ['民法1条'], data: ['name'] },\n",
    },
    ...inPapers(
      'findings',
      { before: "  'break-too-short':" },
      {
        ja: "  'tool-lost': '道具「{name}」がない',\n",
        en: "  'tool-lost': 'The tool {name} is lost',\n",
        vi: "  'tool-lost': 'Mất dụng cụ {name}',\n",
      },
    ),
  ],
};

const undecided: Rehearsal = {
  page: 'add-a-finding.md',
  section: 'Files of a missing fact',
  changes: [
    {
      file: 'src/core/rows/undecided.ts',
      before: '} as const satisfies Readonly<Record<string, UndecidedRow>>;',
      text: "  'tool-unknown': { fact: 'contract', who: 'worker', data: ['name'], page: 'parties' },\n",
    },
    ...inPapers(
      'undecided',
      { before: "  'payslip-missing':" },
      {
        ja: "  'tool-unknown': '道具「{name}」が分からない',\n",
        en: "  'tool-unknown': 'The tool {name} is not known',\n",
        vi: "  'tool-unknown': 'Không rõ dụng cụ {name}',\n",
      },
    ),
  ],
};

const deductionKind: Rehearsal = {
  page: 'add-a-deduction-kind.md',
  section: 'Files',
  changes: [
    {
      file: 'src/core/rows/deduction-kinds.ts',
      before: '} as const satisfies Readonly<Record<string, DeductionRow>>;',
      text: "  tool_loss: { claimsRow: 13, rule: 'never', citations: ['民法1条'], programmes: [], exampleKinds: [], note: '' },\n",
    },
    {
      file: 'src/importers/payslip/labels.ts',
      after: 'const deductionWords: Readonly<Record<DeductionKind, readonly string[]>> = {',
      text: "\n  tool_loss: ['道具紛失'],",
    },
    ...inPapers(
      'deduction-kinds',
      { before: '  health_insurance:' },
      {
        ja: "  tool_loss: '道具の紛失',\n",
        en: "  tool_loss: 'Loss of tools',\n",
        vi: "  tool_loss: 'Mất dụng cụ',\n",
      },
    ),
  ],
};

const paper: Rehearsal = {
  page: 'add-a-paper.md',
  section: 'Files',
  as: { paper: 'tool-list' },
  changes: [
    {
      file: 'templates/papers.ts',
      before: '} as const satisfies Readonly<Record<string, PaperRow>>;',
      text: "  'tool-list': { to: 'all', needs: null },\n",
    },
    {
      file: 'templates/documents/tool-list.ts',
      text: `import type { PdfDefinition } from '../parts/definition.ts';
import { definition, titleBlock, type Paper } from '../parts/page.ts';

/** 道具一覧表, made up. */
export const toolList = (paper: Paper): PdfDefinition =>
  definition(paper, 'portrait', [...titleBlock(paper, [], 'portrait')]);
`,
    },
    { file: 'templates/documents/index.ts', before: 'import', text: "import { toolList } from './tool-list.ts';\n" },
    {
      file: 'templates/documents/index.ts',
      after: 'const makers: Readonly<Record<DocumentId, (paper: Paper) => PdfDefinition>> = {',
      text: "\n  'tool-list': toolList,",
    },
    ...inPapers(
      'documents',
      { before: "  'claim-summary':" },
      {
        ja: "  'tool-list': { title: '道具一覧表' },\n",
        en: "  'tool-list': { title: 'List of tools' },\n",
        vi: "  'tool-list': { title: 'Danh sách dụng cụ' },\n",
      },
    ),
  ],
};

export const rehearsals: readonly Rehearsal[] = [head, policy, finding, undecided, deductionKind, paper];
