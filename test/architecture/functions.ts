import ts from 'typescript';

/** `lines`: from its first word to its last bracket. */
export type SourceFunction = { readonly name: string; readonly lines: number };

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

const nameOf = (node: ts.Node): string | null => {
  const named = isFunction(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node.name : null;
  return named && ts.isIdentifier(named) ? named.text : null;
};

/** Every function of a source, with those inside it; one without a name has that of what holds it. */
export function functionsIn(tree: ts.SourceFile): readonly SourceFunction[] {
  const found: SourceFunction[] = [];
  const lineOf = (at: number) => tree.getLineAndCharacterOfPosition(at).line;
  const visit = (node: ts.Node, around: string): void => {
    const name = nameOf(node) ?? around;
    if (isFunction(node) && node.body) found.push({ name, lines: lineOf(node.end) - lineOf(node.getStart(tree)) + 1 });
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(tree, '');
  return found;
}
