import { assertNever } from '../decision.ts';
import type { EntryId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import type { Minutes, MinutesEntry, MinutesEvent } from './minutes.ts';

export function evolveMinutes(minutes: Minutes, { event, at }: Recorded<MinutesEvent>): Minutes {
  switch (event.type) {
    case 'minutes.decision-recorded':
      return { entries: [...minutes.entries, { kind: 'decision', ...recorded(event, at) }] };
    case 'minutes.action-recorded':
      return {
        entries: [
          ...minutes.entries,
          { kind: 'action', responsible: event.responsible, due: event.due, ...recorded(event, at) },
        ],
      };
    case 'minutes.amended':
      return changed(minutes, event.entryId, { text: event.text });
    case 'minutes.withdrawn':
      return changed(minutes, event.entryId, { state: 'withdrawn' });
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

const changed = (
  minutes: Minutes,
  id: EntryId,
  change: Pick<MinutesEntry, 'text'> | Pick<MinutesEntry, 'state'>,
): Minutes => ({
  entries: minutes.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});
