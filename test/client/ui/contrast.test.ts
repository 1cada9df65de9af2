import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../client/styles/tokens.css', import.meta.url), 'utf8');
type Rgb = readonly [number, number, number];
type Palette = ReadonlyMap<string, { readonly light: string; readonly dark: string }>;

/** The colours of one rule of the tokens. */
function paletteOf(selector: string): Palette {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const colours = rule.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...colours].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
/** Relative luminance and contrast ratio: WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'panel', 'hush', 'accent-soft', 'warn-soft', 'hl-comment', 'hl-question', 'hl-suggest']],
  ['ink-2', ['paper', 'panel', 'hush', 'accent-soft']],
  ['ink-3', ['paper', 'panel', 'hush']],
  ['accent', ['paper', 'panel', 'hush', 'accent-soft']],
  ['accent-strong', ['paper', 'panel', 'accent-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['warn', ['paper', 'panel', 'warn-soft', 'hush']],
];
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'panel']],
  ['accent', ['line']],
  ['good', ['paper', 'panel', 'hush']],
  ['weak', ['paper', 'panel', 'hush']],
];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const plain = paletteOf(':root');
  const high = new Map([...plain, ...paletteOf(':root[data-theme="contrast"]')]);
  const pairs = (list: typeof TEXT) => list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));
  const between = (palette: Palette, a: string, b: string) =>
    contrast(palette.get(a)?.[theme] ?? '', palette.get(b)?.[theme] ?? '');

  it.each(pairs(TEXT))('given text in %s, when it stands on %s, then it can be read (WCAG AA, 4.5)', (front, back) => {
    expect(between(plain, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))('given a shape in %s, when it stands on %s, then it can be seen (3)', (front, back) => {
    expect(between(plain, front, back)).toBeGreaterThanOrEqual(3);
  });

  it.each(pairs(TEXT.slice(0, 3)))(
    'given high contrast, when %s stands on %s, then the ratio is 7 at least',
    (front, back) => {
      expect(between(high, front, back)).toBeGreaterThanOrEqual(7);
    },
  );
});

it('given a system that wants more contrast, when no theme is chosen, then its colours are those of the high contrast theme', () => {
  expect(paletteOf(':root:not([data-theme])')).toEqual(paletteOf(':root[data-theme="contrast"]'));
});
