import type { Element } from 'hast';
import { BULLET } from '../../../shared/paper/shape.ts';
import { letter, roman, tellable } from '../composing/numbers.ts';

const WRITE: Readonly<Record<string, (n: number) => string>> = {
  a: letter,
  A: (n) => letter(n).toUpperCase(),
  i: roman,
  I: (n) => roman(n).toUpperCase(),
};

const numberOf = (value: unknown): number | null => {
  const n = Number(value);
  return value === undefined || value === '' || !Number.isInteger(n) ? null : n;
};

/** The items of a list with the labels that a browser shows before them. */
export function labelsOf(list: Element): readonly (readonly [Element, string])[] {
  const items = list.children.filter((child): child is Element => child.type === 'element');
  const write = WRITE[String(list.properties.type)];
  let n = (numberOf(list.properties.start) ?? 1) - 1;
  return items.map((item) => {
    if (list.tagName === 'ul' || item.tagName !== 'li') return [item, BULLET];
    n = numberOf(item.properties.value) ?? n + 1;
    return [item, `${write && tellable(n) ? write(n) : n}.`];
  });
}
