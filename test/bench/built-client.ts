import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const project = fileURLToPath(new URL('../../', import.meta.url));
const assets = join(project, 'dist/client/assets');

/** Files of the built client, by name inside `assets/`. */
export type Files = ReadonlySet<string>;

export const isBuilt = (): boolean => existsSync(assets);
const contentOf = (file: string): string => readFileSync(join(assets, file), 'utf8');
const scripts = (): readonly string[] => readdirSync(assets).filter((file) => file.endsWith('.js'));
const captures = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Styles that a page names by their addresses. Each name has to be there. */
export const assetsNamed = (names: readonly string[]): Files =>
  new Set(
    names.map((name) => {
      const file = readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith('.css'));
      if (file === undefined) throw new Error(`The built client has no styles named ${name}.`);
      return file;
    }),
  );

/** What the page itself names, with everything that it imports at once. */
export const entryFiles = (): Files =>
  closure(captures(readFileSync(join(project, 'dist/client/index.html'), 'utf8'), /assets\/([\w.-]+\.(?:js|css))/g));

/** A module that is fetched when it is wanted, with what Vite fetches beside it: its imports and its styles. */
export function lazyFiles(isWanted: (file: string) => boolean): Files {
  return closure(
    scripts().flatMap((importer) =>
      lazyImports(importer)
        .filter(({ file }) => isWanted(file))
        .flatMap(({ file, beside }) => [file, ...beside]),
    ),
  );
}

/** `import("./hall-page-x.js"), __vite__mapDeps([0,1,2])`, and the list that the numbers point into. */
function lazyImports(importer: string): readonly { readonly file: string; readonly beside: readonly string[] }[] {
  const text = contentOf(importer);
  const named = captures(
    /m\.f\|\|\(m\.f=\[([^\]]*)\]/.exec(text)?.[1] ?? '',
    /["'`](?:\.?\/?assets\/|\.\/)?([\w.-]+)["'`]/g,
  );
  const pattern = /import\(["'`]\.\/([\w.-]+\.js)["'`]\)(?:(?:(?!import\().){0,160}?__vite__mapDeps\(\[([\d,]*)\]\))?/g;
  return [...text.matchAll(pattern)].map(([, file = '', numbers = '']) => ({
    file,
    beside: captures(numbers, /(\d+)/g).flatMap((number) => named[Number(number)] ?? []),
  }));
}

const staticImports = (file: string): readonly string[] =>
  file.endsWith('.js') ? captures(contentOf(file), /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g) : [];

function closure(files: readonly string[], found = new Set<string>()): Files {
  for (const file of files) {
    if (found.has(file) || !existsSync(join(assets, file))) continue;
    found.add(file);
    closure(staticImports(file), found);
  }
  return found;
}

export const holds = (file: string, word: string): boolean => contentOf(file).includes(word);
export const together = (...sets: readonly Files[]): Files => new Set(sets.flatMap((files) => [...files]));

/** gzip -9, KB of 1024 bytes. */
export const sizeOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).byteLength, 0) / 1024;
