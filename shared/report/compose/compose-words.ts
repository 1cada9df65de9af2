import { type Block, plain, quiet, unnumbered } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { InterventionSkeleton } from '../skeleton/skeleton-interventions.ts';
import type { Words } from '../words.ts';
import { composeUnnumbered } from './compose-rich-text.ts';

/** What somebody said, in their words, below the sentence that says who they are (R13). */
export function composeWords(turn: InterventionSkeleton, words: Words | null, { t }: Phrases): readonly Block[] {
  if (words === null) return [unnumbered(quiet(t('exports.words.none')))];
  const mark = markOf(turn, words);
  const blocks = composeUnnumbered(words.blocks).map(
    (block): Block => (block.type === 'paragraph' ? { ...block, language: words.language } : block),
  );
  return [...(mark === null ? [] : [unnumbered(quiet(t(`exports.words.${mark}`)))]), ...blocks];
}

/** From what the words come, until they were checked against the sound (R16). */
const markOf = ({ checked }: InterventionSkeleton, { from }: Words): Words['from'] | null => (checked ? null : from);

/** A turn that went on after an interruption: its words stand where it began. */
export const composeGoingOn = ({ t }: Phrases): readonly Block[] => [unnumbered(plain(t('exports.words.above')))];
