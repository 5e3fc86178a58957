import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const source = new URL('../../src/', import.meta.url).pathname;

/** Where the program says a code: with which fields of data, as far as they are written there. */
export type Emission = {
  readonly code: string;
  readonly file: string;
  readonly fields: readonly string[];
  readonly open: boolean;
};

/** The fields of an object that is written out; `open` where others are spread into it. */
function fieldsOf(node: ts.ObjectLiteralExpression): Pick<Emission, 'fields' | 'open'> {
  const fields = node.properties.flatMap(({ name }) => (name && 'text' in name ? [name.text] : []));
  return { fields, open: node.properties.some(ts.isSpreadAssignment) };
}

const textOf = (node: ts.Node | undefined): string | null =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : null;

/** `problem('error', code, place, { … })`, `fault(place, code, { … })`, `refuse(code, { … })`: the data follow the code. */
function called(node: ts.CallExpression, codes: ReadonlySet<string>): Omit<Emission, 'file'> | null {
  const at = node.arguments.findIndex((argument) => codes.has(textOf(argument) ?? ''));
  if (at < 0) return null;
  const isProblem = node.expression.getText() === 'problem';
  const data = node.arguments[at + (isProblem ? 2 : 1)];
  const code = textOf(node.arguments[at])!;
  if (data !== undefined && ts.isObjectLiteralExpression(data)) return { code, ...fieldsOf(data) };
  return isProblem && data === undefined ? { code, fields: [], open: false } : null;
}

/** Every place of the sources that says one of the codes with its data. */
export function emissions(codes: ReadonlySet<string>): readonly Emission[] {
  const found: Emission[] = [];
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const tree = ts.createSourceFile(file, readFileSync(source + file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const one = ts.isCallExpression(node) ? called(node, codes) : null;
      if (one !== null) found.push({ ...one, file });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}
