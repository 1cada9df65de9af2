import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WINDOWS } from '../../../client/features/hall/styles/windows.ts';
import { fitsWindow } from '../../support/window-queries.ts';

const folder = new URL('../../../client/features/hall/styles/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replace(/\/\*.*?\*\//gs, '');
const partsOf = (sheet: string): readonly string[] =>
  [...read(`${sheet}-windows.css`).matchAll(/@import "\.\/([\w-]+\.css)"/g)].map((found) => read(found[1]!));

/** The condition of each block at the outermost level; `always` for a rule outside of any. */
function conditionsOf(css: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let head = '';
  for (const letter of css) {
    if (letter === '{' && depth++ === 0) found.push(/^\s*@media (.*)$/s.exec(head)?.[1]?.trim() ?? 'always');
    if (letter === '}' && --depth === 0) head = '';
    else if (depth === 0) head += letter;
  }
  return found;
}

const LENGTHS = [14, 15.5, 17, 18, 20, 21.98, 22, 22.01, 22.02, 24, 25, 27, 27.48, 27.5, 29.98, 30, 31, 32, 34, 35.98];
const MORE = [36, 36.01, 40, 42, 43.98, 44, 48, 54, 60, 79.98, 80, 90, 100, 120];
const SIZES = [...LENGTHS, ...MORE];
const WINDOWS_TRIED = SIZES.flatMap((width) =>
  SIZES.flatMap((height) => [true, false].map((isTouched) => ({ width, height, isTouched }))),
);

test.each(Object.entries(WINDOWS))(
  'no rule of the sheet for %s windows counts in a window that does without',
  (name, windows) => {
    const conditions = [...new Set(partsOf(name).flatMap(conditionsOf))];
    expect(conditions.length).toBeGreaterThan(5);
    const without = WINDOWS_TRIED.filter((window) => !fitsWindow(windows, window));
    expect(without.length).toBeGreaterThan(0);
    for (const condition of conditions)
      expect({ condition, in: without.find((window) => fitsWindow(condition, window)) }).toEqual({
        condition,
        in: undefined,
      });
  },
);
