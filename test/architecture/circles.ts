import type { SourceFile } from './source-files.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (files: readonly SourceFile[]): Graph =>
  new Map(files.map(({ path, imports }) => [path, imports.filter(({ isFile }) => isFile).map(({ target }) => target)]));

/** Every circle of imports, those of types too, each as "a.ts > b.ts > a.ts". */
export function circles(files: readonly SourceFile[]): readonly string[] {
  const graph = graphOf(files);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
