import type { Actor } from '../actor.ts';
import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, type Right, roleOf } from '../permissions.ts';
import { type CaptionLine, type Captions, lineOf } from './captions.ts';

/** Longest line, in characters: a captioner's program sends some forty at a time, a machine a whole sentence. */
export const CAPTION_MAX = 1000;
/** Of one meeting (Y6): six hours in six languages come to a third of it. */
export const CAPTIONS_MAX = 100_000;
export const CHARACTERS_MAX = 10_000_000;
export const CAPTION_LANGUAGES_MAX = 24;
/** Corrections find room after that. */
const ROOM_TO_CORRECT = 2;

/** There are captions while the meeting sits (Y3). */
export const mustSit = ({ sitting: { phase } }: Meeting): Refusal | null =>
  refuseUnless(phase.state === 'open' || phase.state === 'suspended', 'meeting-not-open');

export function mustHaveRight({ attendance }: Meeting, right: Right, actor: Actor): Refusal | null {
  const role = roleOf(attendance, actor);
  if (hasRight(role, right)) return null;
  return refuse(role === null ? 'not-a-member' : 'not-permitted');
}

export const mustFitInLine = (text: string): Refusal | null =>
  firstRefusal(refuseUnless(text !== '', 'text-empty'), refuseUnless(text.length <= CAPTION_MAX, 'text-too-long'));

export const mustHaveRoom = ({ lines, events, characters }: Captions, language: string, text: string): Refusal | null =>
  refuseUnless(
    events < CAPTIONS_MAX &&
      characters + text.length <= CHARACTERS_MAX &&
      (Object.hasOwn(lines, language) || Object.keys(lines).length < CAPTION_LANGUAGES_MAX),
    'quota-of-meeting',
  );

export const mustHaveRoomToCorrect = ({ events, characters }: Captions, text: string): Refusal | null =>
  refuseUnless(
    events < CAPTIONS_MAX * ROOM_TO_CORRECT && characters + text.length <= CHARACTERS_MAX * ROOM_TO_CORRECT,
    'quota-of-meeting',
  );

/** An empty text strikes the line out (Y4). */
export function mustCorrect(
  captions: Captions,
  { language, seq, text }: Pick<CaptionLine, 'language' | 'seq' | 'text'>,
) {
  const line = lineOf(captions, language, seq);
  return firstRefusal(
    refuseUnless(line !== undefined, 'unknown-caption'),
    refuseUnless(line?.text !== text, 'nothing-changed'),
    refuseUnless(text.length <= CAPTION_MAX, 'text-too-long'),
  );
}
