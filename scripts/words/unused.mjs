// Which words of the mother no line of the program reads. The compiler knows: a word is a property, and its type leads every
// use back to the line in templates/messages/ja that declares it.
import ts from 'typescript';
import { readdirSync } from 'node:fs';
import { inRoot } from '../run.mjs';

const mother = '/templates/messages/ja/';
const words = '/templates/messages/';
/** What has words at all: the core and its machines know none. */
const speakers = /\/(renderer|electron|templates|src\/(cli|wiring|contract|host))\//;

/** Where the program starts; what these do not reach is not part of it. */
const entries = [
  'renderer/main.tsx',
  'electron/main/index.ts',
  'electron/preload/index.ts',
  'src/cli/main.ts',
  ...readdirSync(inRoot('src/wiring'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('worker.ts'))
    .map((name) => `src/wiring/${name}`),
];

function openProgram() {
  const file = inRoot('renderer/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    inRoot('renderer'),
  );
  return ts.createProgram(
    entries.map((entry) => inRoot(entry)),
    {
      ...options,
      types: ['node', 'vite/client', 'electron'],
      incremental: false,
      noEmit: true,
      tsBuildInfoFile: undefined,
    },
  );
}

/** Without `as const` and `satisfies`. */
const bare = (node) => (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node);

const isWord = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Every word of a file of the mother by the node that declares it: `hours.weekday.SUN`. */
function declaredIn(file) {
  const found = [];
  const visit = (node, path) => {
    const inner = bare(node);
    if (inner !== node) return visit(inner, path);
    // A list is read as a whole.
    if (isWord(node) || ts.isArrayLiteralExpression(node))
      return found.push({ path: path.join('.'), chain: chainOf(node) });
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property)) visit(property.initializer, [...path, property.name.text]);
  };
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        // A text by itself is part of others, no word of its own.
        if (initializer !== undefined && !isWord(bare(initializer))) visit(initializer, [name.text]);
  return found;
}

/** A word's own declaration and those of the tables around it. */
function chainOf(node) {
  const chain = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) chain.push(at);
  return chain;
}

const fileOf = (declaration) => declaration.getSourceFile().fileName;
const ownDeclarations = (symbol) => (symbol?.declarations ?? []).filter((node) => fileOf(node).includes(mother));

class Uses {
  read = new Set();
  whole = new Set();
  own = new Map();

  constructor(checker, keys) {
    this.checker = checker;
    this.keys = keys;
  }

  /** The words and tables of a type; asked for at every expression, so each type is looked at once. */
  propertiesOf(type) {
    let own = this.own.get(type);
    if (own === undefined) {
      const all = this.checker.getPropertiesOfType(type);
      own = all.filter((property) => ownDeclarations(property).length > 0);
      this.own.set(type, own);
    }
    return own;
  }

  isTable(type) {
    if (type.isUnion()) return type.types.some((one) => this.isTable(one));
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && this.propertiesOf(type).length > 0;
  }

  readSymbol(symbol) {
    for (const node of ownDeclarations(symbol)) this.read.add(node);
  }

  /** The table goes where its keys are no longer known: every word in it may be shown. */
  takeWhole(type) {
    for (const one of type.isUnion() ? type.types : [type])
      for (const property of this.propertiesOf(one)) for (const node of ownDeclarations(property)) this.whole.add(node);
  }

  /** `words[key]`: the words of the keys that its type allows, all of them where it is any text. */
  readElement({ expression, argumentExpression }) {
    const table = this.checker.getTypeAtLocation(expression);
    if (!this.isTable(table)) return;
    const key = this.checker.getTypeAtLocation(argumentExpression);
    const keys = key.isUnion() ? key.types : [key];
    if (!keys.every((one) => one.isStringLiteral() || one.flags & ts.TypeFlags.BooleanLiteral || one.isNumberLiteral()))
      return this.takeWhole(table);
    for (const one of keys)
      for (const part of table.isUnion() ? table.types : [table])
        this.readSymbol(part.getProperty(String(one.value ?? one.intrinsicName)));
  }

  readPattern(pattern) {
    const type = this.checker.getTypeAtLocation(pattern);
    if (!this.isTable(type)) return;
    for (const { propertyName, name, dotDotDotToken } of pattern.elements) {
      const key = propertyName ?? name;
      if (dotDotDotToken !== undefined) this.takeWhole(type);
      else if ('text' in key) this.readSymbol(type.getProperty(key.text));
    }
  }

  /** An expression that hands a table to a type that has not its keys. */
  escape(node) {
    const { parent } = node;
    const type = this.checker.getTypeAtLocation(node);
    if (!this.isTable(type)) return;
    const target = ts.isAsExpression(parent)
      ? this.checker.getTypeAtLocation(parent)
      : ts.isSpreadAssignment(parent)
        ? this.checker.getContextualType(parent.parent)
        : this.checker.getContextualType(node);
    if (target === undefined || target.flags & ts.TypeFlags.TypeParameter || this.isTable(target)) return;
    this.takeWhole(type);
  }

  visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      if (this.keys.has(node.name.text)) {
        this.readSymbol(this.checker.getSymbolAtLocation(node.name));
        if (isHandedOn(node)) this.escape(node);
      }
    } else if (ts.isElementAccessExpression(node)) {
      this.readElement(node);
      if (isHandedOn(node)) this.escape(node);
    } else if (ts.isObjectBindingPattern(node)) this.readPattern(node);
    else if (ts.isIdentifier(node) && isHandedOn(node)) this.escape(node);
    ts.forEachChild(node, this.visit);
  };
}

/** Where a value goes to somebody else: an argument, an attribute, a typed variable, what a function gives back. */
function isHandedOn(node) {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node && parent.type !== undefined;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return [
    ts.isAsExpression,
    ts.isSpreadAssignment,
    ts.isShorthandPropertyAssignment,
    ts.isJsxExpression,
    ts.isReturnStatement,
    ts.isArrayLiteralExpression,
    ts.isBinaryExpression,
    ts.isForOfStatement,
  ].some((is) => is(parent));
}

/**
 * Whether a code is written somewhere, whole (`'no-record'`) or in part (`due.${head}`). Tables that are read by codes hold words
 * that no line names; a code that is written nowhere never comes.
 */
function codesIn(files) {
  const whole = new Set();
  const [heads, tails] = [[], []];
  for (const { text } of files) {
    for (const token of text.match(/[\w.*-]+(:[\w.*-]+)*/g) ?? []) whole.add(token);
    for (const [, head] of text.matchAll(/`([\w.:-]{3,})\$\{/g)) heads.push(head);
    for (const [, tail] of text.matchAll(/\}([\w.:-]{3,})`/g)) tails.push(tail);
  }
  return (code) =>
    whole.has(code) || heads.some((head) => code.startsWith(head)) || tails.some((tail) => code.endsWith(tail));
}

const speaks = ({ fileName }) => speakers.test(fileName) && !fileName.includes(words);

/** The words of the mother that nothing reads, as `papers/hours.ts hours.note`, and how many there are in all. */
export function findUnused() {
  const program = openProgram();
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const all = files
    .filter(({ fileName }) => fileName.includes(mother) && !/\/(index|language)\.ts$/.test(fileName))
    .flatMap((file) => declaredIn(file).map((word) => ({ ...word, file: file.fileName.split(mother)[1] })));
  const keys = new Set(all.flatMap(({ chain }) => chain.map(({ name }) => name.text)));
  const uses = new Uses(checker, keys);
  for (const file of files) if (speaks(file)) uses.visit(file);
  const isCode = codesIn(files.filter(({ fileName }) => !fileName.includes(words)));
  const isUsed = ({ chain }) =>
    uses.read.has(chain[0]) ||
    chain.some((node, at) => uses.whole.has(node) && chain.slice(0, at + 1).some(({ name }) => isCode(name.text)));
  return { total: all.length, unused: all.filter((word) => !isUsed(word)).map(({ file, path }) => `${file} ${path}`) };
}
