// Who may know whom (docs/architecture.md). A folder that a rule does not name as allowed is forbidden.

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** `from` may import nothing of the project but itself and `allowed`. */
const only = (name, comment, from, allowed) =>
  never(name, comment, { path: from }, { path: '^(src|templates|electron|renderer)/', pathNot: [from, ...allowed] });

const core = (...folders) => folders.map((folder) => `^src/core/${folder}/`);

module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle has no first file to read; types count too.', {}, { circular: true }),
    never(
      'no-orphans',
      'A file that nobody imports and that is no entry is dead.',
      {
        orphan: true,
        pathNot: [
          '^src/cli/main\\.ts$',
          '\\.d\\.ts$',
          '^(renderer/main\\.tsx|electron/electron\\.vite\\.config\\.ts|electron/(main|preload)/index\\.ts)$',
        ],
      },
      {},
    ),
    never('resolvable', 'An import that is not found fails only when it runs.', {}, { couldNotResolve: true }),
    never(
      'product-without-dev-packages',
      'What only development installs is absent from the product.',
      { path: '^(src|templates)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    only('core-base', 'The exact base knows no law and no records.', '^src/core/base/', []),
    only(
      'core-rows',
      'A row says how the program names and treats a thing; it runs nothing and reads no figure.',
      '^src/core/rows/',
      ['^src/core/law/cite\\.ts$'],
    ),
    only('core-law', 'A figure of law does not depend on what is made of it.', '^src/core/law/', core('base', 'rows')),
    only('core-records', 'Facts are recorded without a judgement.', '^src/core/records/', core('base', 'rows', 'law')),
    only(
      'core-time',
      'Time is classified before anything is priced: it knows no money.',
      '^src/core/time/',
      core('base', 'rows', 'law', 'records'),
    ),
    only(
      'core-money',
      'Money reads classified time, never a claim or the hours checks.',
      '^src/core/money/',
      core('base', 'rows', 'law', 'records', 'time'),
    ),
    only(
      'core-karoshi',
      'The hours checks read time, never money.',
      '^src/core/karoshi/',
      core('base', 'rows', 'law', 'records', 'time'),
    ),
    only('core-claim', 'The core is closed: a claim needs nothing outside it.', '^src/core/claim/', ['^src/core/']),
    never(
      'core-is-pure',
      'No file, no clock, no network in the core: the same case gives the same claim for good.',
      { path: '^src/core/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'core-without-libraries',
      'Two libraries alone, one file each, so that either can be replaced in a day.',
      { path: '^src/core/', pathNot: '^src/core/base/(yen|work-date)\\.ts$' },
      { dependencyTypes: ['npm'] },
    ),
    never(
      'decimal-in-yen',
      'decimal.js stays behind the type Yen.',
      { pathNot: '^src/core/base/yen\\.ts$' },
      { path: 'node_modules/decimal\\.js/' },
    ),
    never(
      'date-fns-in-work-date',
      'date-fns stays behind the type WorkDate.',
      { pathNot: '^src/core/base/work-date\\.ts$' },
      { path: 'node_modules/date-fns/' },
    ),

    only('importers-stand-alone', 'Bytes to records, and nothing else.', '^src/importers/', ['^src/core/']),
    only('exporters-stand-alone', 'Records and results to bytes, and nothing else.', '^src/exporters/', ['^src/core/']),
    only('print-stands-alone', 'A printer gets a finished document; it judges nothing.', '^src/print/', ['^src/core/']),
    only(
      'store-stands-alone',
      'The database keeps records; it judges nothing. It knows the ports that it is.',
      '^src/store/',
      ['^src/core/', '^src/services/ports/', '^src/contract/dispatch\\.ts$'],
    ),
    never(
      'store-knows-ports-as-types',
      'A port is a promise, not code: what the database runs is its own.',
      { path: '^src/store/' },
      { path: '^src/(services|contract)/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'one-strength-for-passphrases',
      'How dear a guess is stands in one place of the program; nobody else can hand in another strength.',
      { path: '^(src|electron)/', pathNot: '^src/(store/|wiring/office\\.ts$)' },
      { path: '^src/store/(open-database|seal/(vault|passphrase|sealed-case))\\.ts$' },
    ),
    only('contract-is-the-border', 'What a screen may ask for is said in types of the core.', '^src/contract/', [
      '^src/core/',
    ]),
    only(
      'services-put-in-order',
      'Use cases know the core, the contract and the ports that they are handed.',
      '^src/services/',
      ['^src/core/', '^src/contract/'],
    ),
    only('host-is-a-door', 'A door checks who asks and hands the call on.', '^src/host/', [
      '^src/core/',
      '^src/contract/',
    ]),
    only(
      'wiring-puts-together',
      'One place hands the machines to the use cases; what starts the program (cli, desktop) stands above it.',
      '^src/wiring/',
      ['^src/(core|contract|services|importers|exporters|print|store)/', '^templates/'],
    ),
    only(
      'renderer-speaks-the-contract',
      'A page shows what the desk answers: it computes no law and touches no file.',
      '^renderer/',
      ['^src/contract/', '^src/core/rows/', '^templates/(messages|parts|documents)/', '^templates/papers\\.ts$'],
    ),
    never(
      'renderer-runs-no-product',
      'Of the product a page has types and the rows; its calls go over the border.',
      { path: '^renderer/' },
      { path: '^src/', pathNot: '^src/core/rows/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'renderer-without-node',
      'A page is sandboxed: it has no file, no process, no network of its own.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    only('desktop-is-a-shell', 'Windows, menus, dialogs and one door to the contract; no law, no SQL.', '^electron/', [
      '^src/(contract|wiring|host)/',
      '^src/core/base/',
      '^src/services/ports/',
      '^templates/messages/',
    ]),
    never(
      'services-without-machines',
      'What reads, prints or stores is handed to a service as an argument, so that a test can hand in another.',
      { path: '^src/services/' },
      { dependencyTypes: ['core', 'npm'] },
    ),
    never(
      'templates-without-runtime',
      'A document definition is made of a result alone: it reads types and rows of the core and runs nothing of the product.',
      { path: '^templates/' },
      { path: '^(src|electron|renderer)/', pathNot: '^src/core/rows/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'no-network',
      'Mibarai is offline for good. Browser mode listens on 127.0.0.1 and calls nobody.',
      { pathNot: '^src/host/' },
      { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
