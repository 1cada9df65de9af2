import { withEntry, withoutEntry } from '../bounds/entries.ts';
import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import { placeOf, type Speech, type SpeechEvent, type Speeches } from './speeches.ts';

export function evolveSpeeches(speeches: Speeches, { event, at, by }: Recorded<SpeechEvent>): Speeches {
  switch (event.type) {
    case 'speech.handed-in':
      return handedIn(speeches, event, at);
    case 'speech.publication-chosen':
      return chosen(speeches, event, { at, by });
    case 'speech.withdrawn':
      return withdrawn(speeches, event.speechId);
    default:
      return assertNever(event);
  }
}

function handedIn(speeches: Speeches, event: Extract<SpeechEvent, { type: 'speech.handed-in' }>, at: number): Speeches {
  const { speechId: id, agendaItemId, person, isOpen } = event;
  const before = speeches.byId[id];
  const choices = before?.choices === undefined ? {} : { choices: before.choices };
  const speech = { id, agendaItemId, person, isOpen, version: (before?.version ?? 0) + 1, since: at, ...choices };
  const rest = isOpen ? opened(speeches, event) : speeches;
  return { ...rest, byId: withEntry(rest.byId, id, speech) };
}

type Chosen = Extract<SpeechEvent, { type: 'speech.publication-chosen' }>;
type Noted = Pick<Recorded<SpeechEvent>, 'at' | 'by'>;

/** Of a yes that its speaker says themselves, it is kept when. */
function chosen(speeches: Speeches, { speechId: id, isOpen }: Chosen, { at, by }: Noted): Speeches {
  const speech = speeches.byId[id];
  if (speech === undefined) return speeches;
  const chosenAt = isOpen && by === speech.person ? { chosenAt: at } : {};
  const choices = (speech.choices ?? 0) + 1;
  return { ...speeches, byId: withEntry(speeches.byId, id, { ...speech, isOpen, choices, ...chosenAt }) };
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
