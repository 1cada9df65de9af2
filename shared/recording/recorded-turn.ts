import type { Intervention } from '../floor/floor.ts';
import { withRole } from '../floor/sound/whose-turn.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { consentedIn, type Span } from './consent.ts';
import type { Recording } from './recording.ts';

/** Whether a turn was recorded (Z9): whole, in part, or not, and then why. `off`: recording did not go on. */
export const RECORDED_TURNS = ['off', 'whole', 'in-part', 'declined', 'not-asked', 'no-account'] as const;
export type RecordedTurn = (typeof RECORDED_TURNS)[number];

type Part = Pick<Intervention, 'beneficiary' | 'from' | 'to'> & { readonly requestId: RequestId };

/** Less than that is the way of a microphone from shut to open. */
const UNNOTICED_MS = 1000;

/** `to`: of a turn that goes on, the present moment. */
export function recordedTurn(meeting: Meeting, part: Part): RecordedTurn {
  const running = within(meeting.recording.stretches, part);
  if (lengthOf(running) === 0) return 'off';
  const voices = voicesIn(meeting, part);
  if (voices.length === 0) return 'no-account';
  const spans = voices.reduce((left, voice) => consented(meeting.recording, voice, left), running);
  const recorded = lengthOf(spans) - missed(meeting.recording, part);
  if (recorded <= 0)
    return voices.some((voice) => hasDeclined(meeting.recording, voice, part.to)) ? 'declined' : 'not-asked';
  return recorded >= part.to - part.from - UNNOTICED_MS ? 'whole' : 'in-part';
}

/** Who is heard in it: a written intervention is read out by a moderator. */
function voicesIn(meeting: Meeting, { beneficiary, requestId }: Part): readonly PersonId[] {
  const isWritten = (meeting.floor.requests[requestId]?.written ?? null) !== null;
  if (isWritten) return withRole(meeting, 'moderator').map(({ person }) => person);
  return beneficiary.type === 'member' ? [beneficiary.person] : [];
}

const within = (spans: Recording['stretches'], { from, to }: Span): readonly Span[] =>
  spans
    .map((one) => ({ from: Math.max(from, one.from), to: Math.min(to, one.to ?? to) }))
    .filter((one) => one.from < one.to);

const consented = (recording: Recording, person: PersonId, spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) => consentedIn(recording.answers[person] ?? [], span));

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

const missed = ({ gaps = [] }: Recording, { requestId, from, to }: Part): number =>
  lengthOf(
    within(
      gaps.filter((gap) => gap.requestId === requestId),
      { from, to },
    ),
  );

const hasDeclined = ({ answers }: Recording, person: PersonId, at: number): boolean =>
  answers[person]?.findLast((answer) => answer.at <= at)?.isYes === false;
