import type { RichBlock } from '../../minutes/rich-text.ts';
import { type Block, heading, numbered, plain, unnumbered } from '../document.ts';
import type { Stretches } from '../parts.ts';
import type { Phrases } from '../phrases.ts';
import type { InterventionSkeleton } from '../skeleton/skeleton-interventions.ts';
import type { ItemSkeleton } from '../skeleton/skeleton-item.ts';
import { composeAnnotation } from './compose-annotation.ts';
import { composeCarried } from './compose-carried.ts';
import { composeEntry } from './compose-entry.ts';
import { composeIntervention } from './compose-intervention.ts';
import { composeRichText } from './compose-rich-text.ts';
import { composeUnheard } from './compose-unheard.ts';

/** The paragraphs of an item: when it was before the meeting, the report, the decisions, the interventions, the annotations. */
export const composeItem = (
  item: ItemSkeleton,
  text: readonly RichBlock[],
  phrases: Phrases,
  wordsBelow: WordsBelow = () => null,
): Stretches => ({
  before: [composeSpans(item, phrases)],
  written: composeRichText(text),
  after: [
    ...part('exports.carried', item.carried ?? [], (action) => composeCarried(action, phrases), phrases),
    ...part('exports.decisions', item.decisions, (entry) => composeEntry(entry, phrases), phrases),
    ...part('exports.actions', item.actions, (entry) => composeEntry(entry, phrases), phrases),
    ...part(
      'exports.interventions',
      item.interventions,
      (turn) => composeIntervention(turn, phrases, wordsBelow(turn)),
      phrases,
    ),
    ...composeUnheard(item.unheard, phrases),
    ...part('exports.annotations', item.annotations, (each) => composeAnnotation(each, item, phrases), phrases),
  ],
});

/** What stands below the sentence about an intervention, in place of what the summary record has there. */
export type WordsBelow = (turn: InterventionSkeleton) => readonly Block[] | null;

type PartTitle =
  | 'exports.carried'
  | 'exports.decisions'
  | 'exports.actions'
  | 'exports.interventions'
  | 'exports.annotations';

/** A part with nothing in it is left out. */
const part = <T>(
  title: PartTitle,
  things: readonly T[],
  compose: (thing: T) => readonly Block[],
  { t }: Phrases,
): readonly Block[] => (things.length === 0 ? [] : [heading(2, t(title)), ...things.flatMap(compose)]);

function composeSpans({ spans }: ItemSkeleton, { t, time, list }: Phrases): Block {
  if (spans.length === 0) return unnumbered(plain(t('exports.nothing')));
  const told = spans.map(({ from, to }) => {
    if (to === null) return t('exports.since', { from: time(from) });
    const times = { from: time(from), to: time(to) };
    return times.from === times.to ? t('exports.at', { time: times.from }) : t('exports.from', times);
  });
  return numbered([plain(t('exports.taken', { spans: list(told) }))]);
}
