import { directionOf } from '../languages/language.ts';
import { composeAnnotation } from './compose-annotation.ts';
import { composeAttendance } from './compose-attendance.ts';
import { composeFacts, composeOpening } from './compose-front.ts';
import { composeItem } from './compose-item.ts';
import { composeShares } from './compose-shares.ts';
import { type Block, type Document, heading } from './document.ts';
import { numberParagraphs, resolveReferences } from './numbering.ts';
import type { RichBlock } from './rich-text.ts';
import type { Skeleton } from './skeleton.ts';
import type { ItemSkeleton } from './skeleton-item.ts';
import type { Wording } from './wording.ts';

/** The minutes' two halves: what the meeting's state says, and what the rapporteurs wrote, by agenda item. */
export type MinutesSource = {
  readonly skeleton: Skeleton;
  readonly textOf: (item: ItemSkeleton) => readonly RichBlock[];
  /** The last record that the skeleton was made from. */
  readonly seq: number;
};

/** The minutes as one document: title block, times, one numbered section for each agenda item, attendance, speaking times. */
export function composeMinutes(source: MinutesSource, wording: Wording): Document {
  const { t, language, isolate } = wording;
  const { skeleton, seq } = source;
  const meeting = skeleton.convocation;
  return {
    language,
    direction: directionOf(language),
    title: meeting?.title ?? '',
    kicker: [meeting?.group, skeleton.document].filter(Boolean).join(' · '),
    facts: composeFacts(skeleton, wording),
    notices: [
      t(skeleton.isClosed ? 'exports.notApproved' : 'exports.draft'),
      ...(meeting?.isSample ? [t('exports.sample')] : []),
    ],
    blocks: resolveReferences(composeBody(source, wording)),
    foot: t('exports.foot', { seq, id: isolate(meeting?.meetingId ?? '') }),
  };
}

const composeBody = (source: MinutesSource, wording: Wording): readonly Block[] => [
  ...composeOpening(source.skeleton, wording),
  ...source.skeleton.items.flatMap((item) => composeSection(item, source.textOf(item), wording)),
  ...composeOrphans(source.skeleton, wording),
  ...(source.skeleton.attendance.length === 0 ? [] : [heading(1, wording.t('exports.attendance'))]),
  ...composeAttendance(source.skeleton, wording),
  ...composeShares(source.skeleton, wording),
];

/** One agenda item: a heading with its number, and paragraphs numbered within it. */
const composeSection = (item: ItemSkeleton, text: readonly RichBlock[], wording: Wording): readonly Block[] => [
  heading(1, item.title, String(item.number), { kind: 'item', id: item.id }),
  ...numberParagraphs(String(item.number), composeItem(item, text, wording)),
];

/** Annotations whose passage a later version has dropped: they were made, and stay in the record. */
function composeOrphans({ items, orphans }: Skeleton, wording: Wording): readonly Block[] {
  const section = String(items.length + 1);
  const everywhere = { interventions: items.flatMap(({ interventions }) => interventions) };
  if (orphans.length === 0) return [];
  return [
    heading(1, wording.t('exports.orphans'), section),
    ...numberParagraphs(
      section,
      orphans.flatMap((orphan) => composeAnnotation(orphan, everywhere, wording)),
    ),
  ];
}
