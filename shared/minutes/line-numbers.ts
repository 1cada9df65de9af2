import type { LineKind } from './lines.ts';

/**
 * The number of each numbered point; null for every other line. A list ends with the first line that is no point; a
 * point of another role at the same depth, or with a start of its own, begins a new one.
 */
export function numbersOf(kinds: readonly LineKind[]): readonly (number | null)[] {
  let around: { readonly indent: number; readonly role: string; readonly number: number }[] = [];
  return kinds.map(({ role, indent, start }) => {
    if (role !== 'bullet' && role !== 'ordered') {
      around = [];
      return null;
    }
    around = around.filter((point) => point.indent <= indent);
    const last = around.at(-1);
    const isNext = last?.indent === indent && last.role === role && start === null;
    const number = isNext ? last.number + 1 : (start ?? 1);
    around = [...around.filter((point) => point.indent < indent), { indent, role, number }];
    return role === 'ordered' ? number : null;
  });
}
