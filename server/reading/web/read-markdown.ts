import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { createTally, type Draft } from '../composing/draft.ts';
import { lettersOf } from '../plain/letters.ts';
import { draftOf } from './draft-of.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/;
const FRONT_TITLE = /^title:\s*["']?(.*?)["']?\s*$/m;

/** HTML among Markdown is read as HTML. */
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw).freeze();

/** Markdown, as GitHub writes it: with tables and footnotes. */
export function readMarkdown(bytes: Uint8Array): Draft {
  const tally = createTally();
  const text = lettersOf(bytes, tally).replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(text);
  const markdown: Markdown = parser.parse(text.slice(front?.[0].length ?? 0));
  const tree: Root = toHtml.runSync(markdown);
  const draft = draftOf(tree, tally);
  const title = FRONT_TITLE.exec(front?.[1] ?? '')?.[1];
  return title ? { ...draft, title } : draft;
}
