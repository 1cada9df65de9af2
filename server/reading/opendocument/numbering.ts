import { BULLET, LABEL_MAX } from '../../../shared/paper/shape.ts';
import { abjad, chinese, letter, roman, russian, tellable } from '../composing/numbers.ts';
import { attributeOf, type Element, elementsOf } from '../packed/xml.ts';

/** How far each level of a list has counted. */
export type Counts = (number | undefined)[];

const WRITE: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/^a$/, letter],
  [/^A$/, (n) => letter(n).toUpperCase()],
  [/^i$/, roman],
  [/^I$/, (n) => roman(n).toUpperCase()],
  [/^أ|^ا/, abjad],
  [/^(а|А)/, russian],
  [/^(一|壱|壹)/, chinese],
];

const levelIn = (style: Element | undefined, level: number): Element | undefined =>
  elementsOf(style).find((one) => Number(attributeOf(one, 'text:level')) === level + 1);

const numberAt = (element: Element | undefined, name: string): number | null => {
  const value = attributeOf(element, name);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
};

const isNumbered = ({ name }: Element): boolean =>
  name === 'text:list-level-style-number' || name === 'text:outline-level-style';

/** Counts one more at a level. `from`: the number with which an item begins anew. */
export function countOn(counts: Counts, style: Element | undefined, level: number, from: number | null): void {
  const start = numberAt(levelIn(style, level), 'text:start-value') ?? 1;
  const before = counts[level];
  counts[level] = from ?? (before === undefined ? start : before + 1);
  counts.length = level + 1;
}

/** The label of the item that was counted last; empty where its level shows none. */
export function labelAt(counts: Counts, style: Element | undefined, level: number): string {
  const own = levelIn(style, level);
  if (!own || !isNumbered(own)) return own === undefined || own.name === 'text:list-level-style-bullet' ? BULLET : '';
  const format = attributeOf(own, 'style:num-format') ?? '';
  if (format === '') return '';
  const shown = numberAt(own, 'text:display-levels') ?? 1;
  const numbers = Array.from(
    { length: Math.min(shown, level + 1) },
    (_, n) => level + 1 - Math.min(shown, level + 1) + n,
  )
    .map((n) => said(counts[n] ?? 1, n === level ? format : (attributeOf(levelIn(style, n), 'style:num-format') ?? '')))
    .filter((number) => number !== '');
  const [prefix, suffix] = ['style:num-prefix', 'style:num-suffix'].map((name) => attributeOf(own, name) ?? '');
  return `${prefix}${numbers.join('.')}${suffix}`.trim().slice(0, LABEL_MAX);
}

function said(n: number, format: string): string {
  if (format === '') return '';
  const write = WRITE.find(([pattern]) => pattern.test(format))?.[1];
  return write && tellable(n) ? write(n) : String(n);
}
