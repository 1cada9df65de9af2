import { find, type HtmlElement, isMarker, styleOf, textIn } from './html.ts';

/** A point of a list as Word writes it: a paragraph that says how deep it stands. `number`: null for a bullet. */
export type Point = { readonly indent: number; readonly number: number | null };

export function pointOf(element: HtmlElement): Point | null {
  const list = styleOf(element).get('mso-list');
  if (list === undefined || /^(none|ignore)/i.test(list)) return null;
  const level = Number(/level(\d+)/i.exec(list)?.[1] ?? 1);
  const [marker] = find(element, isMarker);
  return { indent: Math.max(0, level - 1), number: marker ? numberOf(textIn(marker)) : null };
}

const NUMBERED = /^\s*\(?(?:\d+\.)*(\d{1,5}|[a-z]{1,6})[.)]/i;

/** The number that a sign says: `4.`, `(b)`, `iv.`, `1.2.`; null where it says none. */
export function numberOf(sign: string): number | null {
  const written = NUMBERED.exec(sign)?.[1];
  if (written === undefined) return null;
  if (/^\d/.test(written)) return Number(written);
  if (written.length === 1 && !/[ivx]/i.test(written)) return letterOf(written);
  return romanOf(written) ?? (written.length === 1 ? letterOf(written) : null);
}

const letterOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
function romanOf(written: string): number | null {
  const values = Array.from(written.toLowerCase(), (letter) => ROMAN[letter]);
  if (values.includes(undefined)) return null;
  return values.reduce<number>((sum, value = 0, n) => sum + (value < (values[n + 1] ?? 0) ? -value : value), 0);
}
