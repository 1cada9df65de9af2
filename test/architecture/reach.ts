import type { SourceFile } from './source-files.ts';

/** Everything that a file loads when it runs, itself and files of other kinds such as style sheets included. */
export function importedBy(
  files: readonly SourceFile[],
  start: string,
  stopAt: (path: string) => boolean = () => false,
): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || stopAt(path)) return;
    reached.add(path);
    for (const { target, isFile, typeOnly } of byPath.get(path)?.imports ?? []) if (isFile && !typeOnly) visit(target);
  };
  visit(start);
  return reached;
}
