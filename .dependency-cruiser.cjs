// Which folder may import which (docs/architecture.md). `only` lists what is allowed and forbids the rest; `never` forbids.

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** `from` may import nothing of the project but itself and `allowed`. */
const only = (name, comment, from, allowed) =>
  never(name, comment, { path: from }, { path: '^(src|templates|electron|renderer)/', pathNot: [from, ...allowed] });

const core = (...folders) => folders.map((folder) => `^src/core/${folder}/`);

module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'Files that import each other in a circle cannot be read or tested one at a time. Imports of types count.',
      {},
      { circular: true },
    ),
    never(
      'no-orphans',
      'A file that nothing imports and nothing starts is dead code.',
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
    never('resolvable', 'Without this rule a missing import shows only at run time.', {}, { couldNotResolve: true }),
    never(
      'product-without-dev-packages',
      'Packages of devDependencies are not installed with the product.',
      { path: '^(src|templates)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    only(
      'core-base',
      'Money, dates and results are the base of everything: they depend on nothing else.',
      '^src/core/base/',
      [],
    ),
    only(
      'core-rows',
      'Rows are constants: how the program names and treats a head, a deduction and so on. They run no code.',
      '^src/core/rows/',
      ['^src/core/law/cite\\.ts$'],
    ),
    only(
      'core-law',
      'The tables of law do not depend on the code that uses them.',
      '^src/core/law/',
      core('base', 'rows'),
    ),
    only(
      'core-records',
      'Records hold facts; what they mean in law is computed elsewhere.',
      '^src/core/records/',
      core('base', 'rows', 'law'),
    ),
    only(
      'core-time',
      'Minutes are classified before they are priced.',
      '^src/core/time/',
      core('base', 'rows', 'law', 'records'),
    ),
    only(
      'core-money',
      'Money is computed from classified time, not from the claim or the overwork checks.',
      '^src/core/money/',
      core('base', 'rows', 'law', 'records', 'time'),
    ),
    only(
      'core-karoshi',
      'The overwork checks use time, not money.',
      '^src/core/karoshi/',
      core('base', 'rows', 'law', 'records', 'time'),
    ),
    only('core-claim', 'The core uses nothing outside itself.', '^src/core/claim/', ['^src/core/']),
    never(
      'core-is-pure',
      'No file, no clock, no network in the core: the same case always gives the same claim.',
      { path: '^src/core/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'core-without-libraries',
      'The core uses two libraries, each in one file, so that either is easy to replace.',
      { path: '^src/core/', pathNot: '^src/core/base/(yen|work-date)\\.ts$' },
      { dependencyTypes: ['npm'] },
    ),
    never(
      'decimal-in-yen',
      'Only yen.ts uses decimal.js.',
      { pathNot: '^src/core/base/yen\\.ts$' },
      { path: 'node_modules/decimal\\.js/' },
    ),
    never(
      'date-fns-in-work-date',
      'Only work-date.ts uses date-fns.',
      { pathNot: '^src/core/base/work-date\\.ts$' },
      { path: 'node_modules/date-fns/' },
    ),

    only('importers-stand-alone', 'Importers turn bytes into records and do nothing else.', '^src/importers/', [
      '^src/core/',
    ]),
    only(
      'exporters-stand-alone',
      'Exporters turn records and results into text and do nothing else.',
      '^src/exporters/',
      ['^src/core/'],
    ),
    only('print-stands-alone', 'The printer gets a finished document and lays it out.', '^src/print/', ['^src/core/']),
    only(
      'store-stands-alone',
      'The store keeps records and computes no law. It implements the ports of the services.',
      '^src/store/',
      ['^src/core/', '^src/services/ports/', '^src/contract/dispatch\\.ts$'],
    ),
    never(
      'store-knows-ports-as-types',
      'Ports are interfaces: the store imports their types and runs no code of the services.',
      { path: '^src/store/' },
      { path: '^src/(services|contract)/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'one-strength-for-passphrases',
      'The cost of scrypt is set in one place of the program; no other code can pass another cost.',
      { path: '^(src|electron)/', pathNot: '^src/(store/|wiring/backend\\.ts$)' },
      { path: '^src/store/(open-database|seal/(vault|passphrase|sealed-case))\\.ts$' },
    ),
    only(
      'contract-uses-the-core',
      'The contract describes its calls with types of the core, and reads which languages there are.',
      '^src/contract/',
      ['^src/core/', '^templates/messages/codes\\.ts$'],
    ),
    only(
      'services-use-core-and-contract',
      'Use cases know the core and the contract; everything else reaches them through ports.',
      '^src/services/',
      ['^src/core/', '^src/contract/'],
    ),
    only(
      'host-passes-calls-on',
      'The host checks where a request comes from and passes the call on; it does not know who answers.',
      '^src/host/',
      ['^src/core/', '^src/contract/'],
    ),
    only(
      'wiring-connects',
      'One place gives store, printer, importers and clock to the services; what starts the program (cli, electron) uses it.',
      '^src/wiring/',
      ['^src/(core|contract|services|importers|exporters|print|store)/', '^templates/documents/'],
    ),
    only(
      'renderer-uses-the-contract',
      'A page shows what the desk answers: it computes no law and reads no file.',
      '^renderer/',
      ['^src/contract/', '^src/core/rows/', '^templates/(messages|parts|documents)/', '^templates/papers\\.ts$'],
    ),
    never(
      'renderer-imports-only-types-and-rows-of-src',
      'A page calls the product through the contract; of src it imports only types and the constants of core/rows.',
      { path: '^renderer/' },
      { path: '^src/', pathNot: '^src/core/rows/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'renderer-without-node',
      'A page runs in a sandbox without files, processes and network.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    only(
      'desktop-is-a-shell',
      'Windows, menus, dialogs and one IPC handler for the contract; no law, no SQL.',
      '^electron/',
      ['^src/(contract|wiring|host)/', '^src/core/base/', '^src/services/ports/', '^templates/messages/'],
    ),
    never(
      'services-without-node-and-libraries',
      'What reads, prints or stores is passed to a service as an argument, so that a test can pass another.',
      { path: '^src/services/' },
      { dependencyTypes: ['core', 'npm'] },
    ),
    never(
      'contract-without-node',
      'Pages import the contract, so it uses nothing of Node and one library, zod.',
      { path: '^src/contract/' },
      { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/zod/' },
    ),
    only(
      'cli-starts-the-services',
      'The command line reads arguments, calls services or the contract, and prints the answer.',
      '^src/cli/',
      ['^src/(core|contract|services|importers|exporters|print|wiring|host)/', '^templates/'],
    ),
    never(
      'cli-computes-nothing',
      'The rules of law are run by the services.',
      { path: '^src/cli/' },
      { path: '^src/core/(time|money|karoshi|claim/compute)', dependencyTypesNot: ['type-only'] },
    ),

    // src and templates: code of templates is used by wiring and cli (they make papers); templates use types and rows of the core.
    never(
      'src-uses-templates-only-in-wiring-and-cli',
      'Papers are made where the program is put together or started; core, store, services and host know nothing of them.',
      { path: '^src/', pathNot: '^src/(wiring|cli)/' },
      // The list of languages is plain data: the contract says which a setting may name.
      { path: '^templates/', pathNot: '^templates/messages/codes\\.ts$' },
    ),
    only('templates-use-the-core', 'A paper is made from a result alone.', '^templates/', ['^src/core/']),
    never(
      'templates-import-only-types-and-rows-of-the-core',
      'Templates import types and the constants of core/rows, and run no code of the product.',
      { path: '^templates/' },
      { path: '^src/core/', pathNot: '^src/core/rows/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'no-network',
      'Mibarai works offline. Browser mode listens on 127.0.0.1 and connects to nothing.',
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
