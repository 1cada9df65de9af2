import type { RequestId } from '../ids.ts';
import { plainText, type RichBlock, type RichInline } from '../minutes/rich-text.ts';
import type { Correction } from './agreement.ts';

/** A paragraph of the text of an item, and whose intervention it reports. */
type Told = { readonly block: RichBlock; readonly of: string | null };

/** What rapporteurs wrote of an intervention stands from its reference to the next reference, or to a heading. */
function told(blocks: readonly RichBlock[]): readonly Told[] {
  let of: string | null = null;
  return blocks.map((block) => {
    if (block.type === 'heading') of = null;
    of = referenceIn(block)?.requestId ?? of;
    return { block, of };
  });
}

type Reference = Extract<RichInline, { type: 'reference' }>;

const referenceIn = (block: RichBlock): Reference | undefined =>
  inlinesOf(block).find((inline): inline is Reference => inline.type === 'reference');

const inlinesOf = (block: RichBlock): readonly RichInline[] =>
  block.type === 'paragraph' || block.type === 'heading' ? block.inlines : [];

/** Without the reference, which names the speaker and the time. */
const wordsIn = (block: RichBlock): string =>
  block.type === 'paragraph'
    ? plainText([{ ...block, inlines: block.inlines.filter(({ type }) => type === 'text') }]).trim()
    : plainText([block]).trim();

/** The words of an intervention in the text of its item, paragraph by paragraph. */
export const wordsOf = (blocks: readonly RichBlock[], request: RequestId): readonly string[] =>
  told(blocks)
    .filter(({ of }) => of === request)
    .map(({ block }) => wordsIn(block))
    .filter((words) => words !== '');

/** What was accepted of a correction. */
export type Amended = Pick<Correction, 'requestId' | 'was'> & { readonly text: string };

/** The text with what was accepted: in place of the words that were, or else behind the last of the intervention. */
export const withCorrections = (blocks: readonly RichBlock[], amended: readonly Amended[]): readonly RichBlock[] =>
  amended.reduce(withCorrection, blocks);

function withCorrection(blocks: readonly RichBlock[], { requestId, was, text }: Amended): readonly RichBlock[] {
  const all = told(blocks);
  const same = all.findIndex(({ of, block }) => was !== '' && of === requestId && wordsIn(block) === was);
  if (same >= 0) return blocks.map((block, at) => (at === same ? reworded(block, text) : block));
  const last = all.findLastIndex(({ of }) => of === requestId);
  if (last < 0) return blocks;
  return [...blocks.slice(0, last + 1), { type: 'paragraph', inlines: [run(text)] }, ...blocks.slice(last + 1)];
}

const run = (text: string): RichInline => ({ type: 'text', text, strong: false, emphasis: false });

/** References stay: they lead to the intervention. */
const reworded = (block: RichBlock, text: string): RichBlock => {
  const references = inlinesOf(block).filter(({ type }) => type === 'reference');
  return { type: 'paragraph', inlines: [...references, run(references.length > 0 ? ` ${text}` : text)] };
};
