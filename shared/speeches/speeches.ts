import type { AgendaItemId, PersonId, SpeechId } from '../ids.ts';

/**
 * The text of a speech that was handed in, as the log knows it: whose it is and for which item. The text itself lies beside the log,
 * because every member reads the log. `since`: when it was handed in, or took the place of the one before, ms.
 */
export type Speech = {
  readonly id: SpeechId;
  readonly agendaItemId: AgendaItemId;
  readonly person: PersonId;
  /** Whether everybody may read it once it has been delivered. */
  readonly isOpen: boolean;
  /** Counted from 1; a text that takes its place has the next. */
  readonly version: number;
  readonly since: number;
  /** When its speaker last said yes to its publication; missing until they did. Ms. */
  readonly chosenAt?: number;
  /** How often its publication was changed since it was handed in; missing until it was. */
  readonly choices?: number;
};

/** `keptBack`: for whom, and for which item, a text was withdrawn to which somebody had said no; missing until there was one. */
export type Speeches = {
  readonly byId: Readonly<Record<SpeechId, Speech>>;
  readonly keptBack?: readonly string[];
};

/** A person and an item, as one word. */
export const placeOf = ({ agendaItemId, person }: Pick<Speech, 'agendaItemId' | 'person'>): string =>
  `${agendaItemId} ${person}`;

/** The text of a speech for a person and an item; under an id that is there already, it takes the place of the text before. */
export type HandIn = Pick<Speech, 'agendaItemId' | 'person' | 'isOpen'> & { readonly speechId: SpeechId };

export type SpeechCommand =
  | ({ readonly type: 'speech.hand-in' } & HandIn)
  | { readonly type: 'speech.choose-publication'; readonly speechId: SpeechId; readonly isOpen: boolean }
  | { readonly type: 'speech.withdraw'; readonly speechId: SpeechId };

export type SpeechEvent =
  | ({ readonly type: 'speech.handed-in' } & HandIn)
  | { readonly type: 'speech.publication-chosen'; readonly speechId: SpeechId; readonly isOpen: boolean }
  | { readonly type: 'speech.withdrawn'; readonly speechId: SpeechId };

export const emptySpeeches: Speeches = { byId: {} };
