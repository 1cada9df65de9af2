import type { AgendaItemId } from '../ids.ts';
import type { Block } from './document.ts';
import { numberParagraphs, resolveReferences } from './numbering.ts';

/** What the state says before the rapporteurs' text and after it, and that text between. */
export type Stretches = {
  readonly before: readonly Block[];
  readonly written: readonly Block[];
  readonly after: readonly Block[];
};

/** One part of the minutes. `itemId`: the agenda item that it reports, if it reports one. */
export type Part = Stretches & { readonly key: string; readonly itemId: AgendaItemId | null };

/** A part in which nobody writes. */
export const unwritten = (key: string, blocks: readonly Block[]): Part => ({
  key,
  itemId: null,
  before: blocks,
  written: [],
  after: [],
});

export const blocksOf = ({ before, written, after }: Stretches): readonly Block[] => [...before, ...written, ...after];

export const numberPart = (section: string, part: Part): Part => cutAs(part, numberParagraphs(section, blocksOf(part)));

/** A reference finds its paragraph in every part. */
export function resolveParts(parts: readonly Part[]): readonly Part[] {
  const resolved = resolveReferences(parts.flatMap(blocksOf));
  let next = 0;
  return parts.map((part) => {
    const from = next;
    next += blocksOf(part).length;
    return cutAs(part, resolved.slice(from, next));
  });
}

/** As many blocks as there were, where they were. */
function cutAs(part: Part, blocks: readonly Block[]): Part {
  const [start, end] = [part.before.length, part.before.length + part.written.length];
  return { ...part, before: blocks.slice(0, start), written: blocks.slice(start, end), after: blocks.slice(end) };
}
