import * as Y from 'yjs';
import { TEXT_PREFIX } from '../../shared/minutes/lines.ts';
import { CARRIED } from './carry-over.ts';

/** The marks that there are: what reads a text carries every other one along from letter to letter. */
const MARKS: ReadonlySet<string> = new Set(['strong', 'em', 'sub', 'sup', 'href']);

/** `root`: the name of the root that it is under; `level`: 1 directly under it; `sub`: the key, of what is no part of a sequence. */
type Standing = { readonly root: string; readonly level: number; readonly sub: string | null };

/**
 * Why something may not stand where it does, or null. A text holds letters, marks, references, and what ends a line,
 * which is a map of plain values.
 */
export function shapeFault({ content }: Y.Item, { root, level, sub }: Standing): string | null {
  if (root === CARRIED) return 'writes what only the server writes';
  if (content instanceof Y.ContentFormat && !MARKS.has(content.key)) return 'brings a mark that there is not';
  if (!root.startsWith(TEXT_PREFIX) || content instanceof Y.ContentDeleted) return null;
  if (level > 2) return 'nests too deep';
  return level === 1 ? faultInText(content, sub) : faultInEnd(content, sub);
}

function faultInText(content: Y.Item['content'], sub: string | null): string | null {
  const isPart =
    content instanceof Y.ContentString ||
    content instanceof Y.ContentEmbed ||
    content instanceof Y.ContentFormat ||
    (content instanceof Y.ContentType && content.type.constructor === Y.Map);
  return isPart && sub === null ? null : 'brings what is no part of a text';
}

const faultInEnd = (content: Y.Item['content'], sub: string | null): string | null =>
  content instanceof Y.ContentAny && sub !== null ? null : 'brings what no end of a line has';
