import type { Minutes, MinutesEntry, MinutesEvent } from './minutes.ts';
import { isSameAction } from './open-actions.ts';
import type { Became, Series } from './outcome.ts';

type Event<Type extends MinutesEvent['type']> = Extract<MinutesEvent, { type: Type }>;

/** Another meeting to follow takes the place of the one before, with its actions. */
export function takenOver(
  { series }: Minutes,
  { follows, agendaItemId, actions }: Event<'minutes.taken-over'>,
): Series {
  const before = series?.follows.meetingId === follows.meetingId ? series.actions : [];
  const fresh = actions.filter((action) => !before.some((one) => isSameAction(one, action)));
  return { follows, agendaItemId, actions: [...before, ...fresh] };
}

export function reported(minutes: Minutes, event: Event<'minutes.action-reported'>, at: number): Minutes {
  const { of, entryId, outcome, text, reportedBy } = event;
  const became: Became = { outcome, text, by: reportedBy, at };
  if (of === null) return { ...minutes, entries: minutes.entries.map((entry) => withOutcome(entry, event, became)) };
  const { series } = minutes;
  if (series === undefined) return minutes;
  const actions = series.actions.map((action) =>
    action.id === entryId && action.from.meetingId === of ? { ...action, became } : action,
  );
  return { ...minutes, series: { ...series, actions } };
}

const withOutcome = (
  entry: MinutesEntry,
  { entryId }: Event<'minutes.action-reported'>,
  became: Became,
): MinutesEntry => (entry.id === entryId && entry.kind === 'action' ? { ...entry, became } : entry);

export const followed = (minutes: Minutes, { entryId, follows }: Event<'minutes.decision-followed'>): Minutes => ({
  ...minutes,
  entries: minutes.entries.map((entry) => {
    if (entry.id !== entryId || entry.kind !== 'decision') return entry;
    const { follows: _, ...rest } = entry;
    return follows === null ? rest : { ...rest, follows };
  }),
});
