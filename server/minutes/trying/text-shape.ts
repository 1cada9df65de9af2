import * as Y from 'yjs';
import {
  INDENT_MAX,
  isOfLines,
  type LineKind,
  ROLES_OF_LINES,
  START_MAX,
  safeAddress,
} from '../../../shared/minutes/lines.ts';
import { CARRIED } from './carry-over.ts';

/** The marks that there are: readers of a text carry any other mark along from letter to letter. */
const SIMPLE_MARKS: ReadonlySet<string> = new Set(['strong', 'em', 'sub', 'sup']);
/**
 * Longest name and value of what the earlier shape has beside its words, and longest label of a reference, in UTF-16 code units.
 */
const NAME_MAX = 100;
const VALUE_MAX = 2000;

/**
 * `root`: the name of the root under which it is; `level`: 1 directly under it; `sub`: its key, when it is no part of a sequence.
 */
export type TextPlace = { readonly root: string; readonly level: number; readonly sub: string | null };

/**
 * Why something may not stand where it does, or null. A text holds letters, marks, references, and what ends a line: a map of plain
 * values, such as an editor writes, and no longer.
 */
export function shapeFault({ content }: Y.Item, { root, level, sub }: TextPlace): string | null {
  if (root === CARRIED) return 'writes what only the server writes';
  if (content instanceof Y.ContentDeleted) return null;
  if (!isOfLines(root)) return faultInOldShape(content, sub);
  if (content instanceof Y.ContentFormat && !isMark(content)) return 'brings a mark that there is not';
  if (level > 2) return 'nests too deep';
  return level === 1 ? faultInText(content, sub) : faultInEnd(content, sub);
}

const isMark = ({ key, value }: { readonly key: string; readonly value: unknown }): boolean => {
  if (value === null) return SIMPLE_MARKS.has(key) || key === 'href';
  return key === 'href' ? safeAddress(value) !== null : SIMPLE_MARKS.has(key) && value === true;
};

function faultInOldShape(content: Y.Item['content'], sub: string | null): string | null {
  if (content instanceof Y.ContentFormat)
    return SIMPLE_MARKS.has(content.key) && isShort(content.value) ? null : 'brings a mark that there is not';
  const isBig =
    (sub ?? '').length > NAME_MAX ||
    (content instanceof Y.ContentAny && !isShort(content.arr)) ||
    (content instanceof Y.ContentType && !isShort(Reflect.get(content.type, 'nodeName'), NAME_MAX));
  return isBig ? 'brings a name or a value that is too long' : null;
}

const isShort = (value: unknown, max = VALUE_MAX): boolean => (JSON.stringify(value) ?? '').length <= max;

function faultInText(content: Y.Item['content'], sub: string | null): string | null {
  const isPart =
    content instanceof Y.ContentString ||
    (content instanceof Y.ContentEmbed && isReference(content.embed)) ||
    content instanceof Y.ContentFormat ||
    (content instanceof Y.ContentType && content.type.constructor === Y.Map);
  return isPart && sub === null ? null : 'brings what is no part of a text';
}

/** As an editor writes it: the id of an intervention, and words for it. */
const isReference = (embed: unknown): boolean =>
  typeof embed === 'object' &&
  embed !== null &&
  Object.keys(embed).every((key) => key === 'requestId' || key === 'label') &&
  isShort(embed);

const isWhole = (value: unknown, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
const ENDS: Readonly<Record<keyof LineKind, (value: unknown) => boolean>> = {
  role: (value) => ROLES_OF_LINES.some((role) => role === value),
  level: (value) => isWhole(value, 2),
  indent: (value) => isWhole(value, INDENT_MAX),
  start: (value) => value === null || isWhole(value, START_MAX),
  begins: (value) => value === null || value === 'table' || value === 'row',
  heads: (value) => typeof value === 'boolean',
};

function faultInEnd(content: Y.Item['content'], sub: string | null): string | null {
  const holds = Object.entries(ENDS).find(([key]) => key === sub)?.[1];
  const isRight = holds !== undefined && content instanceof Y.ContentAny && content.arr.every(holds);
  return isRight ? null : 'brings what no end of a line has';
}

/** The address to which a mark links what follows it; empty for anything else. */
export const addressIn = ({ content }: Y.Item): string =>
  content instanceof Y.ContentFormat && content.key === 'href' && typeof content.value === 'string'
    ? content.value
    : '';

/** Characters of all addresses of a text. */
export function addressesIn(doc: Y.Doc): number {
  let sum = 0;
  for (const structs of doc.store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item) sum += addressIn(struct).length;
  return sum;
}
