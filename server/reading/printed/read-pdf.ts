import { BULLET } from '../../../shared/paper/shape.ts';
import { type Block, createTally, type Draft, wordsOf as lettersIn, type Run, type Words } from '../composing/draft.ts';
import { trimmedTable } from '../composing/tables.ts';
import { type Line, linesOf } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { calling, notesOn, withoutLabel } from './notes.ts';
import { pagesOf } from './pages.ts';
import { goesOnOver, LABEL, type Paragraph, paragraphsOf, pitchOf, wordsOf } from './paragraphs.ts';
import { createDepths, type Sizes, sizesOf } from './sizes.ts';
import { partsOf } from './tables.ts';

/** A PDF (ISO 32000) has letters at places; lines, paragraphs, headings, lists and tables are found by where those stand. */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const tally = createTally();
  const { pages, title, declared } = await pagesOf(bytes, tally);
  const { body, dropped } = withoutMargins(pages.map(linesOf));
  tally.count('page-margins', dropped);
  tally.count('pictures', picturesIn(bytes));
  return { title, declared, ...blocksOf(body), losses: tally.losses() };
}

/** Pictures stand in plain sight in a PDF, also where nothing else does; their masks are none. */
function picturesIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [all, masks] = [/\/Subtype\s*\/Image\b/g, /\/SMask\s+\d+\s+\d+\s+R/g].map(
    (sign) => text.match(sign)?.length ?? 0,
  );
  return Math.max(0, (all ?? 0) - (masks ?? 0));
}

type Found = Paragraph | { readonly table: Block };
const isParagraph = (one: Found): one is Paragraph => 'lines' in one;

function blocksOf(pages: readonly (readonly Line[])[]): Pick<Draft, 'blocks' | 'notes'> {
  const lines = pages.flat();
  const pitch = pitchOf(lines);
  const sizes = sizesOf(lines);
  const isWord = hyphenated(lines);
  const notes: Block[] = [];
  const labels = new Set<string>();
  const found = pages.map((page, n): readonly Found[] => {
    const all = partsOf(page).flatMap((part): readonly Found[] =>
      part.is === 'table' ? [{ table: trimmedTable(part.table) }] : paragraphsOf(part.lines, n, pitch),
    );
    const taken = notesOn(all.filter(isParagraph), page);
    for (const [paragraph, label] of [...taken].toReversed()) {
      labels.add(label);
      notes.push({ kind: 'footnote', label, runs: withoutLabel(wordsOf(paragraph.lines, isWord), label) });
    }
    return all.filter((one) => !isParagraph(one) || !taken.has(one));
  });
  const joined = joinedOver(found.flat());
  const depths = createDepths();
  const blocks = joined.map((one) => (isParagraph(one) ? blockFrom(one, { sizes, depths, isWord }) : one.table));
  return { blocks: blocks.map((block) => withCalls(block, labels)), notes };
}

const withCalls = (block: Block, labels: ReadonlySet<string>): Block =>
  block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => row.map((runs) => calling(runs, labels))) }
    : { ...block, runs: calling(block.runs, labels) };

/** Words with a hyphen that stand in the middle of a line. */
function hyphenated(lines: readonly Line[]): (word: string) => boolean {
  const known = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
  );
  return (word) => known.has(word.toLowerCase());
}

function joinedOver(all: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (last && isParagraph(last) && isParagraph(one) && goesOnOver(last, one))
      joined[joined.length - 1] = { page: one.page, lines: [...last.lines, ...one.lines] };
    else joined.push(one);
  }
  return joined;
}

type Known = {
  readonly sizes: Sizes;
  readonly depths: ReturnType<typeof createDepths>;
  readonly isWord: (word: string) => boolean;
};

function blockFrom({ lines }: Paragraph, { sizes, depths, isWord }: Known): Words {
  const runs = wordsOf(lines, isWord);
  const level = sizes.levelOf(lines);
  const label = level === null ? LABEL.exec(lettersIn(runs)) : null;
  const [first] = lines;
  if (first && label)
    return { kind: 'item', depth: depths.item(first), label: label[2] ?? BULLET, runs: without(runs, label[0].length) };
  if (first) depths.other(first);
  return level === null ? { kind: 'paragraph', runs } : { kind: 'heading', level, runs: runs.map(plainly) };
}

const plainly = (run: Run): Run => ({ ...run, says: run.says.filter((one) => !('look' in one)) });

/** Runs without so many of their first letters. */
function without(runs: readonly Run[], letters: number): readonly Run[] {
  let left = letters;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}
