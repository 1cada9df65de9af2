import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const NUMBERED = /^- \*\*([A-Z]\d+)\*\* /gm;
const TITLE = /\b(?:test|it)\(\s*[`'"]([A-Z]\d+(?:,? [A-Z]\d+)*)\b/g;

const rules = [...readFileSync(join(ROOT, 'shared/RULES.md'), 'utf8').matchAll(NUMBERED)].map(([, number]) => number);
const proved = new Set(
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(ROOT, 'test', file), 'utf8').matchAll(TITLE)])
    .flatMap(([, numbers]) => numbers?.split(/,? /) ?? []),
);

test('given the numbered rules, then each number stands once, and in the title of a test that proves it', () => {
  expect(rules.length).toBeGreaterThan(30);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.filter((number) => !proved.has(number ?? ''))).toEqual([]);
});
