import type { Node } from 'prosemirror-model';
import type { LineKind } from '../../../../../shared/minutes/lines.ts';
import { kindOfNode, type Marks, marksKept, nodeTypes } from '../schema.ts';

/**
 * The document as the text has it: one token for each letter or inline node, and one for the end of each line. `words`:
 * one UTF-16 unit.
 */
export type Token =
  | { readonly type: 'words'; readonly words: string; readonly marks: Marks }
  | { readonly type: 'embed'; readonly embed: Readonly<Record<string, unknown>>; readonly marks: Marks }
  | { readonly type: 'end'; readonly kind: LineKind };

/** How many tokens stand before a position of the document. */
export function flatOf(doc: Node, pos: number): number {
  const at = doc.resolve(pos);
  return pos - at.index(0) - at.depth;
}

/** The line in which a position is: at a border between two lines, the second one. */
export const lineAt = (doc: Node, pos: number): number => doc.resolve(pos).index(0);

/** The position in a line that has so many tokens before it. */
export function posOf(doc: Node, flat: number): number {
  let rest = flat;
  let start = 0;
  for (let n = 0; n < doc.childCount; n += 1) {
    const { size } = doc.child(n).content;
    if (rest <= size) return start + 1 + Math.max(0, rest);
    rest -= size + 1;
    start += size + 2;
  }
  return Math.max(1, start - 1);
}

/** Tokens `from` to `to`. */
export function tokensOf(doc: Node, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let n = 0; n < doc.childCount && start < to; n += 1) {
    const line = doc.child(n);
    const end = start + line.content.size;
    if (end >= from) tokens.push(...tokensIn(line, from - start, to - start));
    start = end + 1;
  }
  return tokens;
}

function tokensIn(line: Node, from: number, to: number): readonly Token[] {
  const { size } = line.content;
  const tokens: Token[] = [];
  line.content.forEach((node, offset) => {
    if (offset >= to || offset + node.nodeSize <= from) return;
    for (const token of tokensOfInline(node, Math.max(0, from - offset), to - offset)) tokens.push(token);
  });
  if (size >= from && size < to) tokens.push({ type: 'end', kind: kindOfNode(line) });
  return tokens;
}

function tokensOfInline(node: Node, from: number, to: number): readonly Token[] {
  const marks = marksKept(node.marks);
  if (node.isText) return Array.from(units(node.text ?? '', from, to), (words) => ({ type: 'words', words, marks }));
  if (node.type === nodeTypes.hard_break) return [{ type: 'words', words: '\n', marks }];
  return [{ type: 'embed', embed: node.type === nodeTypes.reference ? node.attrs : {}, marks }];
}

const units = (text: string, from: number, to: number): readonly string[] => text.slice(from, to).split('');

export const sizeOf = (doc: Node): number => doc.content.size - doc.childCount;

const sameMarks = (one: Marks, other: Marks): boolean => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
};
const sameFields = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

export function sameToken(one: Token, other: Token): boolean {
  if (one.type === 'words')
    return other.type === 'words' && one.words === other.words && sameMarks(one.marks, other.marks);
  if (one.type === 'end') return other.type === 'end' && sameFields(one.kind, other.kind);
  return other.type === 'embed' && sameFields(one.embed, other.embed) && sameMarks(one.marks, other.marks);
}
