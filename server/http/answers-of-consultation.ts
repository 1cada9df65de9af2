import { consultationById } from '../../db/papers/consultations.ts';
import type { ConsultationId, MeetingId } from '../../shared/ids.ts';
import { type AnsweredReader, readAnswered } from '../answering/answered.ts';
import { NotNow } from '../failure.ts';
import type { RoutesDeps } from './deps.ts';

type Deps = Pick<RoutesDeps, 'db' | 'rooms' | 'answering'>;
/** `read`: for whoever makes an answer; a meeting without a room has to be folded for it. */
type Found = { readonly meetingId: MeetingId; readonly read: () => AnsweredReader };

/** The answers to a consultation are those of its first meeting. */
export function answersOfConsultation(deps: Deps, id: ConsultationId): Found | null {
  const { db, rooms, answering } = deps;
  const consultation = consultationById(db, id);
  const meetingId = consultation?.meetings[0]?.id;
  if (!consultation || meetingId === undefined || rooms.seqOf(meetingId) === 0) return null;
  const read = (): AnsweredReader => {
    const now = rooms.look(meetingId);
    if (!now) throw new NotNow('unknown-meeting', 'the meeting has been hidden meanwhile');
    return readAnswered({ db, answering, consultation, meetingId, meeting: now.meeting });
  };
  return { meetingId, read };
}
