import { withEntry, withoutEntry } from '../bounds/entries.ts';
import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import type { Speech, SpeechEvent, Speeches } from './speeches.ts';

export function evolveSpeeches(speeches: Speeches, { event, at }: Recorded<SpeechEvent>): Speeches {
  switch (event.type) {
    case 'speech.handed-in':
      return handedIn(speeches, event, at);
    case 'speech.publication-chosen':
      return changed(speeches, event.speechId, { isOpen: event.isOpen });
    case 'speech.withdrawn':
      return { byId: withoutEntry(speeches.byId, event.speechId) };
    default:
      return assertNever(event);
  }
}

function handedIn({ byId }: Speeches, event: Extract<SpeechEvent, { type: 'speech.handed-in' }>, at: number): Speeches {
  const { speechId: id, agendaItemId, person, isOpen } = event;
  const before = byId[id];
  const speech = { id, agendaItemId, person, isOpen, version: (before?.version ?? 0) + 1, since: before?.since ?? at };
  return { byId: withEntry(byId, id, speech) };
}

function changed(speeches: Speeches, id: Speech['id'], change: Pick<Speech, 'isOpen'>): Speeches {
  const speech = speeches.byId[id];
  return speech === undefined ? speeches : { byId: withEntry(speeches.byId, id, { ...speech, ...change }) };
}
