import { withEntry, withoutEntry } from '../bounds/entries.ts';
import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import { placeOf, type Speech, type SpeechEvent, type Speeches } from './speeches.ts';

export function evolveSpeeches(speeches: Speeches, { event, at }: Recorded<SpeechEvent>): Speeches {
  switch (event.type) {
    case 'speech.handed-in':
      return handedIn(speeches, event, at);
    case 'speech.publication-chosen':
      return changed(speeches, event.speechId, { isOpen: event.isOpen });
    case 'speech.withdrawn':
      return withdrawn(speeches, event.speechId);
    default:
      return assertNever(event);
  }
}

function handedIn(speeches: Speeches, event: Extract<SpeechEvent, { type: 'speech.handed-in' }>, at: number): Speeches {
  const { speechId: id, agendaItemId, person, isOpen } = event;
  const before = speeches.byId[id];
  const speech = { id, agendaItemId, person, isOpen, version: (before?.version ?? 0) + 1, since: before?.since ?? at };
  const rest = isOpen ? opened(speeches, event) : speeches;
  return { ...rest, byId: withEntry(rest.byId, id, speech) };
}

function changed(speeches: Speeches, id: Speech['id'], change: Pick<Speech, 'isOpen'>): Speeches {
  const speech = speeches.byId[id];
  return speech === undefined
    ? speeches
    : { ...speeches, byId: withEntry(speeches.byId, id, { ...speech, ...change }) };
}

/** A no outlives the text to which it was said. */
function withdrawn(speeches: Speeches, id: Speech['id']): Speeches {
  const speech = speeches.byId[id];
  const rest = { ...speeches, byId: withoutEntry(speeches.byId, id) };
  if (speech === undefined || speech.isOpen) return rest;
  return { ...rest, keptBack: [...new Set([...(speeches.keptBack ?? []), placeOf(speech)])] };
}

function opened(speeches: Speeches, text: Pick<Speech, 'agendaItemId' | 'person'>): Speeches {
  const { keptBack, ...rest } = speeches;
  return keptBack ? { ...rest, keptBack: keptBack.filter((place) => place !== placeOf(text)) } : speeches;
}
