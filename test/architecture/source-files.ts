import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { functionsIn, type SourceFunction } from './functions.ts';

export type Import = {
  /** As written for a package ("valibot", "node:fs"); the path in the project for a file ("shared/ids.ts"). */
  readonly target: string;
  readonly isFile: boolean;
  /** Types vanish when the program runs. */
  readonly typeOnly: boolean;
};

export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  /** Without comments, so that they may speak of what the code must not do. */
  readonly code: string;
  readonly imports: readonly Import[];
  readonly functions: readonly SourceFunction[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['shared', 'db', 'server', 'client', 'test', 'tools'];
const SOURCE = /\.(ts|tsx|mjs)$/;

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  const isFile = specifier.startsWith('.');
  const target = isFile ? posix.join(dirname(from), specifier.replace(/\?.*$/, '')) : specifier;
  return { target, isFile, typeOnly };
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function importsIn(path: string, tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteral(node)) found.push(importOf(path, node.text, typeOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '');

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false);
  return {
    path,
    lines: text.split('\n').length - 1,
    code: withoutComments(text),
    imports: importsIn(path, tree),
    functions: functionsIn(tree),
  };
}

const under = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(room, name));

/** Every source file of the six rooms. */
export const sourceFiles = (): readonly SourceFile[] =>
  ROOMS.flatMap(under)
    .filter((path) => SOURCE.test(path))
    .map(read);

/** Every style sheet of the client. */
export const styleSheets = (): readonly { readonly path: string; readonly text: string }[] =>
  under('client')
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
