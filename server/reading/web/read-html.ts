import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { createTally, type Draft } from '../composing/draft.ts';
import { lettersOf } from '../plain/letters.ts';
import { draftOf } from './draft-of.ts';

const parser = unified().use(rehypeParse).freeze();
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const XML_ENCODING = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
/** HTML says within its first kilobyte how its letters are written. */
const HEAD = 1024;

/** A web page: its words and their shape. Nothing that it refers to is fetched, and nothing in it runs. */
export function readHtml(bytes: Uint8Array): Draft {
  const tally = createTally();
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const said = XML_ENCODING.exec(head)?.[1] ?? CHARSET.exec(head)?.[1] ?? null;
  const tree: Root = parser.parse(lettersOf(bytes, tally, said));
  return draftOf(tree, tally);
}
