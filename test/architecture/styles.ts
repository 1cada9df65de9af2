import { dirname, posix } from 'node:path';
import { importedBy } from './reach.ts';
import type { SourceFile } from './source-files.ts';

export type StyleSheet = { readonly path: string; readonly text: string };
type Homes = ReadonlyMap<string, ReadonlySet<string>>;

/** They name the pages. */
const TABLES = ['client/pages/often-pages.ts', 'client/pages/seldom-pages.ts'];
const MAIN = 'client/main.tsx';
const isPage = (path: string) => path.startsWith('client/pages/');
/** What holds everywhere may be said of anything. */
const isGeneral = (path: string) => path.startsWith('client/styles/');

/** Where a selector begins with a class, it is at home: `.clock b`; elsewhere it is only spoken of: `.wall .clock`. */
const AT_HOME = /^\s*\.([\w-]+)/;
/** The class by itself, in whatever state. */
const BY_ITSELF = /^\s*\.([\w-]+)(?:\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?)*\s*$/;

const selectorsIn = ({ text }: StyleSheet): readonly string[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{};])\s*([^{}@;]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors.split(/,(?![^(]*\))/),
  );

/** By class: the sheets that have a selector of that form for it. */
function homesIn(sheets: readonly StyleSheet[], form: RegExp): Homes {
  const homes = new Map<string, Set<string>>();
  for (const sheet of sheets)
    for (const selector of selectorsIn(sheet)) {
      const name = form.exec(selector)?.[1];
      if (name) homes.set(name, new Set([...(homes.get(name) ?? []), sheet.path]));
    }
  return homes;
}

const classesOf = ({ code }: SourceFile): readonly string[] =>
  [...code.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)).filter(Boolean);

/** Classes that two folders claim for themselves: whichever sheet has been loaded last would win. */
export const claimedTwice = (sheets: readonly StyleSheet[]): readonly string[] =>
  [...homesIn(sheets, BY_ITSELF)]
    .map(([name, paths]) => ({ name, folders: new Set([...paths].filter((path) => !isGeneral(path)).map(dirname)) }))
    .filter(({ folders }) => folders.size > 1)
    .map(({ name, folders }) => `.${name}: ${[...folders].sort().join(', ')}`);

/** A sheet may be made of others. */
const withParts = (sheets: readonly StyleSheet[], loaded: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...loaded,
    ...sheets
      .filter(({ path }) => loaded.has(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/@import "(\.[^"]+)"/g)].map(([, part = '']) => posix.join(dirname(path), part)),
      ),
  ]);

/** Classes on a page whose sheet that page never loads: it looks right only to who comes from another page. */
export function unstyled(files: readonly SourceFile[], sheets: readonly StyleSheet[]): readonly string[] {
  const homes = homesIn(sheets, AT_HOME);
  const pages = files
    .filter(({ path }) => TABLES.includes(path))
    .flatMap(({ imports }) => imports.filter(({ target }) => isPage(target) && !TABLES.includes(target)));
  if (pages.length === 0) throw new Error(`no page is named in ${TABLES.join(' or ')}`);
  const always = importedBy(files, MAIN, isPage);
  return pages.flatMap(({ target: page }) => {
    const loaded = withParts(sheets, new Set([...always, ...importedBy(files, page)]));
    const missing = (name: string) => homes.has(name) && ![...(homes.get(name) ?? [])].some((path) => loaded.has(path));
    return files
      .filter(({ path }) => loaded.has(path))
      .flatMap((file) => classesOf(file).map((name) => ({ name, path: file.path })))
      .filter(({ name }) => missing(name))
      .map(({ name, path }) => `${page}: .${name} of ${path}`);
  });
}
