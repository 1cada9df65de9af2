import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointTo, switchFolder } from '../../tools/setup/switch-folder.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-update-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function made(path: string, words: string): string {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'page'), words);
  return join(folder, path);
}
const pageIn = (path: string) => readFileSync(join(path, 'page'), 'utf8');

describe('given a server that shows the pages of one build', () => {
  it('when others are made, then it goes on with its own, and only what nobody shows any more is removed', () => {
    const place = made('client', 'first');
    pointTo(made('builds/second', 'second'), place);
    const shown = realpathSync(place);
    expect(pageIn(shown)).toBe('second');
    pointTo(made('builds/third', 'third'), place);
    expect([pageIn(shown), pageIn(place)]).toEqual(['second', 'third']);
    pointTo(made('builds/fourth', 'fourth'), place);
    expect(readdirSync(join(folder, 'builds')).sort()).toEqual(['fourth', 'third']);
    pointTo(join(folder, 'builds/fourth'), place);
    expect(pageIn(place)).toBe('fourth');
  });

  it('when the pages lay in a folder of their own before, then these stay until the build after the next', () => {
    const place = made('client', 'first');
    pointTo(made('builds/second', 'second'), place);
    expect(readdirSync(join(folder, 'builds')).sort()).toEqual(['former', 'second']);
  });
});

it('given packages that a server runs with, when others have been installed, then they take their place at once', () => {
  const place = made('node_modules', 'old');
  switchFolder(made('arriving/node_modules', 'new'), place);
  expect(pageIn(place)).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['arriving', 'node_modules']);
  switchFolder(made('arriving/first', 'first'), join(folder, 'nothing-there'));
  expect(pageIn(join(folder, 'nothing-there'))).toBe('first');
});

const project = fileURLToPath(new URL('../..', import.meta.url));
const imported = /^(?:import [^']*|\} )from '([^']+)';$/gm;

/** The packages that a program imports, directly or by files of ours. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(imported)].flatMap(([, name = '']) => {
    if (name.startsWith('.')) return packagesOf(join(dirname(file), name), seen);
    return name.startsWith('node:')
      ? []
      : [
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ];
  });
}

it.each(['backup', 'restore', 'verify', 'admin'])('npm run %s needs no package of development', (name) => {
  const { scripts, dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const [runner, file] = String(scripts[name]).split(' ');
  const needed = new Set([runner, ...packagesOf(join(project, file ?? ''))]);
  expect([...needed].filter((one) => dependencies[String(one)] === undefined)).toEqual([]);
});
