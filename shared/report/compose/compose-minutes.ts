import { directionOf } from '../../languages/language.ts';
import type { RichBlock } from '../../minutes/rich-text.ts';
import { citedOf, withAddresses } from '../address.ts';
import { anchorName, type Block, type Document, heading } from '../document.ts';
import { type Edition, nameEdition } from '../edition.ts';
import { numberParagraphs } from '../numbering.ts';
import { blocksOf, numberPart, type Part, resolveParts, unwritten } from '../parts.ts';
import type { Phrases } from '../phrases.ts';
import type { RecordName } from '../record-name.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { InterventionSkeleton } from '../skeleton/skeleton-interventions.ts';
import type { ItemSkeleton } from '../skeleton/skeleton-item.ts';
import { firstTurns, type Words } from '../words.ts';
import { composeAnnotation } from './compose-annotation.ts';
import { composeAttendance } from './compose-attendance.ts';
import { composeFacts, composeOpening } from './compose-front.ts';
import { composeItem, type WordsBelow } from './compose-item.ts';
import { composeShares } from './compose-shares.ts';
import { composeGoingOn, composeWords } from './compose-words.ts';
import { composeErrata } from './errata-blocks.ts';
import { leavingOutNames } from './leaving-out-names.ts';

/** The minutes' two halves: what the meeting's state says, and what the rapporteurs wrote, by agenda item. */
export type MinutesSource = {
  readonly skeleton: Skeleton;
  readonly textOf: (item: ItemSkeleton) => readonly RichBlock[];
  readonly edition: Edition;
  /** Which reading of the record (R13); missing: the summary record. */
  readonly record?: RecordName;
  /** What was spoken in an intervention; null: nothing is there. */
  readonly wordsOf?: (turn: InterventionSkeleton) => Words | null;
};

/** The minutes as the page shows them to their writers: a document whose body comes in parts. */
export type Draft = Omit<Document, 'blocks'> & { readonly parts: readonly Part[] };

/** The minutes as one document: title block, times, one numbered section for each agenda item, speaking times, participants. */
export function composeMinutes(source: MinutesSource, phrases: Phrases): Document {
  const { parts, ...document } = composeDraft(source, phrases);
  return { ...document, blocks: parts.flatMap(blocksOf) };
}

/** The same, part by part, with the numbers and references of the whole. */
export function composeDraft(given: MinutesSource, phrases: Phrases): Draft {
  const { t, language, isolate } = phrases;
  const source = given.record === 'verbatim' ? given : leavingOutNames(given, phrases);
  const { skeleton, edition } = source;
  const meeting = skeleton.convocation;
  const kind = kindOf(source);
  return {
    language,
    direction: directionOf(language),
    title: meeting?.title ?? '',
    day: new Date(edition.at).toISOString().slice(0, 10),
    kicker: [t(kind), meeting?.group, skeleton.document].filter(Boolean).join(' · '),
    head: [t(kind), skeleton.document].filter(Boolean).join(' · '),
    facts: [
      ...composeFacts(skeleton, phrases),
      { term: t('exports.fact.edition'), text: nameEdition(edition, phrases) },
    ],
    contents: t('exports.contents'),
    notices: [
      ...(edition.kind === 'revision' && edition.isContinued
        ? [t('exports.continued', { edition: nameEdition(edition, phrases) })]
        : []),
      ...(edition.kind === 'revision' && edition.differs ? [t('exports.differs')] : []),
      sayStanding(source, phrases),
      ...(meeting?.isSample ? [t('exports.sample')] : []),
    ],
    parts: addressed(resolveParts(composeBody(source, phrases)), source),
    foot: t('exports.foot', {
      edition: nameEdition(edition, phrases),
      seq: edition.seq,
      id: isolate(meeting?.meetingId ?? ''),
    }),
  };
}

/** Of a meeting that nobody has convened, nothing is cited. */
const addressed = (parts: readonly Part[], { skeleton, edition }: MinutesSource): readonly Part[] =>
  skeleton.convocation === null ? parts : withAddresses(parts, citedOf(skeleton.convocation.meetingId, edition));

function kindOf({ record, edition }: MinutesSource) {
  if (record === 'verbatim') return edition.kind === 'draft' ? 'exports.kind.verbatimDraft' : 'exports.kind.verbatim';
  return edition.kind === 'draft' ? 'exports.kind.draft' : 'exports.kind.record';
}

function sayStanding({ skeleton, edition }: MinutesSource, { t, moment }: Phrases): string {
  if (edition.kind === 'draft' || edition.agreed === undefined)
    return t(skeleton.isClosed ? 'exports.notApproved' : 'exports.draft');
  const { as, closesAt } = edition.agreed;
  return as === 'final' ? t('exports.isFinal') : t('exports.correctedUntil', { time: moment(closesAt) });
}

/** A section with nothing in it is left out. */
const composeBody = (source: MinutesSource, phrases: Phrases): readonly Part[] =>
  [
    unwritten('opening', composeOpening(source.skeleton, phrases)),
    ...source.skeleton.items.map((item) => composeSection(item, source, phrases)),
    unwritten('orphans', composeOrphans(source.skeleton, phrases)),
    unwritten('times', composeShares(source.skeleton, phrases)),
    unwritten('corrigendum', composeCorrigendum(source.skeleton, phrases)),
    unwritten('attendance', composeAttendance(source.skeleton, phrases)),
  ].filter((part) => blocksOf(part).length > 0);

/** One agenda item: a heading with its number, and paragraphs numbered within it. */
function composeSection(item: ItemSkeleton, source: MinutesSource, phrases: Phrases): Part {
  const section = String(item.number);
  const anchor = { kind: 'item', id: item.id } as const;
  const title = heading(1, item.title, section, anchor);
  const { before, written, after } = composeItem(item, source.textOf(item), phrases, wordsBelow(item, source, phrases));
  const part = { key: anchorName(anchor), itemId: item.id, before: [title, ...before], written, after };
  return numberPart(section, part);
}

/** In the verbatim record, what was said; the summary record has the statements that were read out, and nothing else. */
function wordsBelow(item: ItemSkeleton, { record, wordsOf }: MinutesSource, phrases: Phrases): WordsBelow {
  if (record !== 'verbatim') return () => null;
  const first = firstTurns(item.interventions);
  return (turn) => {
    if (turn.absent) return [];
    return first.get(turn.requestId) === turn
      ? composeWords(turn, wordsOf?.(turn) ?? null, phrases)
      : composeGoingOn(phrases);
  };
}

const composeCorrigendum = ({ corrigendum }: Skeleton, phrases: Phrases): readonly Block[] =>
  corrigendum === undefined
    ? []
    : [heading(1, phrases.t('exports.errata.corrigendum')), ...composeErrata('corrigendum', corrigendum, phrases)];

/** Annotations whose passage, or whose words, a later version no longer has: they were made, and stay in the record. */
function composeOrphans({ items, orphans }: Skeleton, phrases: Phrases): readonly Block[] {
  const section = String(items.length + 1);
  const everywhere = { threads: items.flatMap(({ threads }) => threads) };
  if (orphans.length === 0) return [];
  return [
    heading(1, phrases.t('exports.orphans'), section),
    ...numberParagraphs(
      section,
      orphans.flatMap((orphan) => composeAnnotation(orphan, everywhere, phrases)),
    ),
  ];
}
