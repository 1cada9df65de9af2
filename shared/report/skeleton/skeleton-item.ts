import type { About } from '../../about.ts';
import type { AgendaItem } from '../../agenda/agenda.ts';
import type { AgendaItemId, AnnotationId, EntryId, PassageId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import type { MinutesEntry } from '../../minutes/minutes.ts';
import type { Became, CarriedAction, DecisionElsewhere } from '../../minutes/outcome.ts';
import { type AnnotationSkeleton, annotationsOn } from './skeleton-annotations.ts';
import { type InterventionSkeleton, interventionsOn } from './skeleton-interventions.ts';
import { type Sounding, soundAt } from './skeleton-sound.ts';
import { type Unheard, unheardOn } from './skeleton-waiting.ts';
import { type SpokenTo, spokenTo } from './spoken-to.ts';

export type EntrySkeleton = {
  readonly id: EntryId;
  readonly text: string;
  readonly about: SpokenTo | null;
  readonly at: number;
  readonly action: { readonly responsible: string; readonly due: string | null } | null;
  /** What became of an action, where somebody has said it (R19). */
  readonly became?: Became;
  /** The decision of another meeting that this one follows (R20). */
  readonly follows?: DecisionElsewhere;
} & Sounding;

/** All that an agenda item led to. `number`: 1, 2, 3 ... by its place on the agenda. */
export type ItemSkeleton = {
  readonly id: AgendaItemId;
  readonly number: number;
  readonly title: string;
  readonly introduction: string;
  readonly spans: AgendaItem['spans'];
  /** Numbers of the compilation's sections that are discussed under it. */
  readonly sections: readonly string[];
  readonly interventions: readonly InterventionSkeleton[];
  /** Missing where nobody had asked in vain, and until the meeting is closed (R31). */
  readonly unheard?: Unheard;
  readonly annotations: readonly AnnotationSkeleton[];
  readonly decisions: readonly EntrySkeleton[];
  readonly actions: readonly EntrySkeleton[];
  /** Of the meeting that this one follows, those that were open (R18); missing where the item has none. */
  readonly carried?: readonly CarriedAction[];
  readonly threads: readonly Thread[];
};

/** The way back: from a passage or annotation to those who spoke about it and what was decided about it. */
export type Thread = {
  readonly about: About;
  readonly interventions: readonly RequestId[];
  readonly entries: readonly EntryId[];
};

export function itemOf(meeting: Meeting, item: AgendaItem, number: number): ItemSkeleton {
  const interventions = interventionsOn(meeting, item.id);
  const entries = meeting.minutes.entries.filter(
    ({ agendaItemId, state }) => agendaItemId === item.id && state === 'recorded',
  );
  const recorded = entries.map((entry) => entryOf(meeting, entry));
  const unheard = unheardOn(meeting, item.id);
  return {
    id: item.id,
    number,
    title: item.title,
    introduction: item.introduction,
    spans: item.spans,
    sections: meeting.compilation.sections.filter(({ agendaItemId }) => agendaItemId === item.id).map((s) => s.number),
    interventions,
    ...(unheard && { unheard }),
    annotations: annotationsOn(meeting, item.id),
    decisions: recorded.filter(({ action }) => action === null),
    actions: recorded.filter(({ action }) => action !== null),
    ...carriedOn(meeting, item.id),
    threads: threadsOf(
      interventions.filter(({ absent }) => !absent),
      recorded,
    ),
  };
}

const entryOf = (meeting: Meeting, entry: MinutesEntry): EntrySkeleton => ({
  id: entry.id,
  text: entry.text,
  about: spokenTo(meeting, entry.about),
  at: entry.at,
  action: entry.kind === 'action' ? { responsible: entry.responsible, due: entry.due } : null,
  ...(entry.kind === 'action' && entry.became ? { became: entry.became } : {}),
  ...(entry.kind === 'decision' && entry.follows ? { follows: entry.follows } : {}),
  ...soundAt(meeting, entry.at),
});

const carriedOn = ({ minutes: { series } }: Meeting, item: AgendaItemId): Pick<ItemSkeleton, 'carried'> =>
  series?.agendaItemId === item && series.actions.length > 0 ? { carried: series.actions } : {};

type Linked = { readonly about: SpokenTo | null };

function threadsOf(
  interventions: readonly InterventionSkeleton[],
  entries: readonly EntrySkeleton[],
): readonly Thread[] {
  const targets = new Map<string, About>();
  for (const { about } of [...interventions, ...entries])
    if (about !== null) targets.set(keyOfAbout(about), plainAbout(about));
  return [...targets].map(([key, about]) => ({
    about,
    interventions: interventions.filter(points(key)).map(({ requestId }) => requestId),
    entries: entries.filter(points(key)).map(({ id }) => id),
  }));
}

const points = (key: string) => (linked: Linked) => linked.about !== null && keyOfAbout(linked.about) === key;
const keyOfAbout = (about: About): string => `${about.type}-${idOfAbout(about)}`;

function idOfAbout(about: About): PassageId | AnnotationId | RequestId {
  if (about.type === 'passage') return about.passageId;
  return about.type === 'annotation' ? about.annotationId : about.requestId;
}

function plainAbout(about: SpokenTo): About {
  if (about.type === 'passage') return { type: 'passage', passageId: about.passageId };
  if (about.type === 'annotation') return { type: 'annotation', annotationId: about.annotationId };
  return { type: 'intervention', requestId: about.requestId };
}
