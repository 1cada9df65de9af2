import { assertNever } from '../decision.ts';
import type { EntryId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import { chosen } from './attribution.ts';
import { checkedAfter } from './checked.ts';
import { followed, reported, takenOver } from './evolve-series.ts';
import type { Minutes, MinutesEntry, MinutesEvent } from './minutes.ts';

export function evolveMinutes(minutes: Minutes, { event, at }: Recorded<MinutesEvent>): Minutes {
  switch (event.type) {
    case 'minutes.decision-recorded':
      return added(minutes, { kind: 'decision', ...recorded(event, at) });
    case 'minutes.action-recorded':
      return added(minutes, {
        kind: 'action',
        responsible: event.responsible,
        due: event.due,
        ...recorded(event, at),
      });
    case 'minutes.amended':
      return changed(minutes, event.entryId, { text: event.text });
    case 'minutes.withdrawn':
      return changed(minutes, event.entryId, { state: 'withdrawn' });
    case 'minutes.attributed':
      return { ...minutes, unattributed: chosen(minutes, event.requestId, event.attributed) };
    case 'minutes.words-checked':
      return { ...minutes, checked: checkedAfter(minutes, event) };
    case 'minutes.taken-over':
      return { ...minutes, series: takenOver(minutes, event) };
    case 'minutes.action-reported':
      return reported(minutes, event, at);
    case 'minutes.decision-followed':
      return followed(minutes, event);
    default:
      return assertNever(event);
  }
}

type Recording = Extract<MinutesEvent, { type: 'minutes.decision-recorded' | 'minutes.action-recorded' }>;

const recorded = ({ entryId, agendaItemId, text, about, recordedBy }: Recording, at: number) => ({
  id: entryId,
  agendaItemId,
  text,
  about,
  recordedBy,
  at,
  state: 'recorded' as const,
});

const added = (minutes: Minutes, entry: MinutesEntry): Minutes => ({
  ...minutes,
  entries: [...minutes.entries, entry],
});

const changed = (
  minutes: Minutes,
  id: EntryId,
  change: Pick<MinutesEntry, 'text'> | Pick<MinutesEntry, 'state'>,
): Minutes => ({
  ...minutes,
  entries: minutes.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});
