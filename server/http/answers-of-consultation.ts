import { consultationById } from '../../db/papers/consultations.ts';
import type { ConsultationId, MeetingId } from '../../shared/ids.ts';
import { type AnsweredReader, readAnswered } from '../answering/answered.ts';
import type { RoutesDeps } from './deps.ts';

type Deps = Pick<RoutesDeps, 'db' | 'rooms' | 'answering'>;
type Found = { readonly meetingId: MeetingId; readonly read: () => AnsweredReader };

/** The answers to a consultation are those of its first meeting. */
export function answersOfConsultation(deps: Deps, id: ConsultationId): Found | null {
  const { db, rooms, answering } = deps;
  const consultation = consultationById(db, id);
  const meetingId = consultation?.meetings[0]?.id;
  const now = meetingId === undefined ? null : rooms.look(meetingId);
  if (!consultation || meetingId === undefined || !now) return null;
  return { meetingId, read: () => readAnswered({ db, answering, consultation, meetingId, meeting: now.meeting }) };
}
