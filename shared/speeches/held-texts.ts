import { heldRequest, type Intervention } from '../floor/floor.ts';
import { type Beneficiary, hasPriority } from '../floor/requests/floor-request.ts';
import type { RequestId, SpeechId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { placeOf, type Speech } from './speeches.ts';

/**
 * The turn in which a text is held, and when the first part of it ended in which it was; null while that goes on. Ms. `isOwn`: its
 * speaker spoke themselves; of others, who spoke in their place, it is the last part.
 */
export type Begun = { readonly requestId: RequestId; readonly to: number | null; readonly isOwn: boolean };

/** One part of a turn: from getting the floor to the end, an interruption, or another speaker (F39). */
type Part = Pick<Intervention, 'requestId' | 'agendaItemId' | 'beneficiary' | 'insteadOf' | 'kind' | 'from'> & {
  readonly to: number | null;
};
export type PartKey = Pick<Part, 'requestId' | 'from'>;

/** Which texts were begun, and which was held in each part. */
export type Held = {
  readonly begun: ReadonlyMap<SpeechId, Begun>;
  readonly inParts: ReadonlyMap<string, SpeechId>;
};
type Of = Pick<Meeting, 'floor' | 'speech'>;

/** For states that are frozen, and so never change: a list of texts asks once for each of them. */
const known = new WeakMap<Of, Held>();

/** Which text was held in which part of which turn (H4, H5). */
export function heldTexts(meeting: Of): Held {
  const held = known.get(meeting) ?? holdAll(meeting);
  if (Object.isFrozen(meeting)) known.set(meeting, held);
  return held;
}

export const textIn = (meeting: Of, part: PartKey, held: Held): Speech | undefined => {
  const id = held.inParts.get(keyOf(part));
  return id === undefined ? undefined : meeting.speech.byId[id];
};

/** The text that is held now, also one that was delivered when its item was concluded in the middle of it. */
export const textNow = (meeting: Of, held: Held = heldTexts(meeting)): Speech | undefined => {
  const { holder } = meeting.floor;
  return holder === null ? undefined : textIn(meeting, { requestId: holder.requestId, from: holder.since }, held);
};

const keyOf = ({ requestId, from }: PartKey): string => `${requestId} ${from}`;

function holdAll(meeting: Of): Held {
  const texts = textsOf(meeting);
  const begun = new Map<SpeechId, Begun>();
  const inParts = new Map<string, SpeechId>();
  if (texts.size === 0) return { begun, inParts };
  for (const part of partsOf(meeting)) {
    const text = heldIn(part, texts, begun);
    if (text === undefined) continue;
    begin(begun, text, part);
    inParts.set(keyOf(part), text.id);
  }
  return { begun, inParts };
}

function begin(begun: Map<SpeechId, Begun>, text: Speech, { beneficiary, requestId, to }: Part): void {
  const isOwn = beneficiary.type === 'member' && beneficiary.person === text.person;
  if (!begun.get(text.id)?.isOwn) begun.set(text.id, { requestId, to, isOwn });
}

type Texts = ReadonlyMap<string, readonly Speech[]>;

/** Those of each person for each item, the first first. */
function textsOf({ speech }: Of): Texts {
  const all = Object.values(speech.byId).toSorted((a, b) => a.since - b.since);
  const texts = new Map<string, Speech[]>();
  for (const text of all) {
    const place = placeOf(text);
    const before = texts.get(place);
    if (before) before.push(text);
    else texts.set(place, [text]);
  }
  return texts;
}

/** Points of order and rights of reply are no speeches; who was called and was not there has held none (F45). */
function partsOf({ floor }: Of): readonly Part[] {
  const { holder } = floor;
  const held = heldRequest(floor);
  const ended: readonly Part[] = floor.interventions.filter(({ absent }) => !absent);
  const present = holder && held ? [{ ...held, requestId: held.id, from: holder.since, to: null }] : [];
  return [...ended, ...present].filter(({ kind }) => !hasPriority(kind));
}

/** Who speaks in another's place holds the text of their own, or else that of the other (H5). */
function heldIn(part: Part, texts: Texts, begun: ReadonlyMap<SpeechId, Begun>): Speech | undefined {
  const textFor = (one: Beneficiary | undefined): Speech | undefined =>
    one?.type === 'member'
      ? texts.get(placeOf({ ...part, person: one.person }))?.find((text) => canBeHeld(text, part, begun.get(text.id)))
      : undefined;
  return textFor(part.beneficiary) ?? textFor(part.insteadOf);
}

/** A text that is handed in later belongs to a later turn, and one that was held in an earlier turn to that. */
const canBeHeld = (text: Speech, { requestId, from }: Part, before: Begun | undefined): boolean =>
  text.since <= from && (before === undefined || before.requestId === requestId || !isTheirs(text, before));

/** Whether a turn is the speaker's of a text: it was their own, or they chose after it that everybody may read what was held for them (H6). */
export const isTheirs = ({ chosenAt }: Speech, { isOwn, to }: Begun): boolean =>
  isOwn || (to !== null && chosenAt !== undefined && chosenAt >= to);
