import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What runs on a server when packages for development are gone: it, and the operator's commands. */
const AT_WORK = /^(server|db|shared)\/|^tools\/(admin|data)\/|^tools\/(admin|backup|restore|verify)\.ts$/;

const packageOf = (target: string): string => target.split('/', target.startsWith('@') ? 2 : 1).join('/');

/** What a program needs at work and would not find there: packages for development, files that no image gets. */
export function absentAtWork(files: readonly SourceFile[]): readonly string[] {
  const packages: object = JSON.parse(textOf('package.json')).dependencies;
  const left = textOf('.dockerignore').split('\n');
  const isAbsent = (target: string, isFile: boolean): boolean =>
    isFile
      ? left.includes(target.split('/', 1)[0] ?? '') || !existsSync(join(root, target))
      : !target.startsWith('node:') && !(packageOf(target) in packages);
  return files
    .filter(({ path }) => AT_WORK.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isFile, typeOnly }) => !typeOnly && isAbsent(target, isFile))
        .map(({ target }) => `${path} -> ${target}`),
    );
}
