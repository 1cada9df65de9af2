import { type Block, type Document, plain, quiet, unnumbered } from '../../../shared/report/document.ts';
import { mapBlock, mapText } from '../../../shared/report/map-text.ts';
import { codeOf, inBrackets } from '../codes.ts';
import { PARAGRAPHS, type Remarks } from '../remarks.ts';

export type File = { readonly bytes: Uint8Array; readonly missing: readonly string[] };
/** `broken`: it ends the process or cannot be set, each time; otherwise it is useless to try again. */
export type Outcome = File | 'broken' | 'given-up';
type Attempt = (document: Document) => Promise<Outcome>;

/** How often a document is tried in parts, each time perhaps in a new process; what is not found by then is set plain. */
const ATTEMPTS = 24;

const isFile = (outcome: Outcome): outcome is File => typeof outcome === 'object';

/**
 * The document, whatever stands in it. Blocks that prevent it from being set stand in it as plain text, and are named. `plain`:
 * their names; none for most documents.
 */
export async function setSomehow(document: Document, attempt: Attempt, remarks: Remarks) {
  const whole = await attempt(document);
  if (whole !== 'broken') return { outcome: whole, plain: [] };
  const { head, broken } = await findBroken(document, attempt);
  for (const write of [inLetters, inCodes]) {
    const blocks = document.blocks.map((block) => (broken.has(block) ? plainBlock(block, write) : block));
    const named = [...broken].map(nameOf);
    const remark = unnumbered(quiet(remarks.setPlain.replace(PARAGRAPHS, named.join(remarks.comma))));
    const outcome = await attempt({ ...head, blocks: broken.size === 0 ? blocks : [...blocks, remark] });
    if (outcome !== 'broken') return { outcome, plain: named };
  }
  return { outcome: 'given-up' as const, plain: [] };
}

/** By halves. */
async function findBroken(document: Document, attempt: Attempt) {
  let left = ATTEMPTS;
  const head = await plainHead(document, attempt);
  const broken = new Set<Block>();

  async function search(blocks: readonly Block[], isKnown: boolean): Promise<void> {
    if (blocks.length === 0) return;
    left -= isKnown ? 0 : 1;
    if (!isKnown && left >= 0 && isFile(await attempt({ ...head, blocks }))) return;
    if (blocks.length === 1 || left <= 0) {
      for (const block of blocks) broken.add(block);
      return;
    }
    const middle = Math.ceil(blocks.length / 2);
    const before = broken.size;
    await search(blocks.slice(0, middle), false);
    await search(blocks.slice(middle), broken.size === before);
  }

  await search(document.blocks, head === document);
  return { head, broken };
}

/** What stands before the first block; in codes where it is itself what breaks. */
async function plainHead(document: Document, attempt: Attempt): Promise<Document> {
  if (isFile(await attempt({ ...document, blocks: [] }))) return document;
  return { ...mapText({ ...document, blocks: [] }, inCodes), blocks: document.blocks };
}

type Write = (text: string) => string;
const coded = (text: string, hard: RegExp): string =>
  text.replace(hard, (found) => inBrackets([...found].map(codeOf), text));
/** Without marks, signs and directions. */
const inLetters: Write = (text) => coded(text, /[^\p{L}\p{Nd}\s!-~]+/gu);
/** The letters that every font has. */
const inCodes: Write = (text) => coded(text, /[^\n -~]+/g);

/** Its number and its place stay; a list or a table becomes one paragraph of its words. */
function plainBlock(block: Block, write: Write): Block {
  const inlines = [plain(write(wordsOf(block)))];
  return block.type === 'paragraph' ? { ...block, inlines } : unnumbered(...inlines);
}

function wordsOf(block: Block): string {
  const words: string[] = [];
  mapBlock(block, (text) => {
    words.push(text);
    return text;
  });
  return words.join(block.type === 'paragraph' || block.type === 'heading' || block.type === 'quotation' ? '' : ' · ');
}

const NAME_MAX = 40;
const nameOf = (block: Block): string =>
  block.type === 'paragraph' && block.number !== null ? block.number : inCodes(wordsOf(block).slice(0, NAME_MAX));
