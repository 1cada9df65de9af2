import { keepAppointment } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import { removeImported } from '../../db/papers/imported-annotations.ts';
import { removeFileOfSpeech, removeSpeechText } from '../../db/papers/speech-texts.ts';
import type { AnnotationId, MeetingId, PersonId, ReplyId, SpeechId } from '../../shared/ids.ts';
import type { Meeting, MeetingEvent, MeetingRecord } from '../../shared/meeting.ts';
import { announceToAll } from '../letters/announce-to-all.ts';

/** A meeting as it was before a record; `byMail`: whether the people invited can be told by e-mail. */
type Followed = { readonly id: MeetingId; readonly meeting: Meeting; readonly byMail: boolean };

/** Tables beside the log follow it, in its transaction. `at`: the time of the machine, ms. */
export function followLog(db: Db, followed: Followed, record: MeetingRecord, at: number): void {
  const { event } = record;
  if (event.type === 'meeting.rescheduled') rescheduled(db, followed, { ...record, event }, at);
  if (event.type === 'speech.withdrawn') forgetSpeech(db, followed, event.speechId);
  removeImported(db, followed.id, withdrawnBy(followed, event));
}

/** What a file said of them, with the addresses of its people, goes with what was withdrawn. */
function withdrawnBy({ meeting }: Followed, event: MeetingEvent): readonly (AnnotationId | ReplyId)[] {
  switch (event.type) {
    case 'annotation.withdrawn':
      return [event.annotationId];
    case 'annotation.reply-withdrawn':
      return [event.replyId];
    case 'annotation.everything-withdrawn':
      return writtenBy(meeting, event.author);
    default:
      return [];
  }
}

type Rescheduled = MeetingRecord & {
  readonly event: Extract<MeetingRecord['event'], { type: 'meeting.rescheduled' }>;
};

function rescheduled(db: Db, { id, meeting, byMail }: Followed, { event, by }: Rescheduled, at: number): void {
  if (by === 'system') return;
  keepAppointment(db, id, event.appointment);
  if (byMail) announceToAll(db, { id, meeting, by, at, about: 'changed', now: event.appointment });
}

/** Nothing stays of the text, nor of its file as soon as nobody needs it (H2). */
function forgetSpeech(db: Db, { meeting }: Followed, id: SpeechId): void {
  removeFileOfSpeech(db, meeting.sitting, id);
  removeSpeechText(db, id);
}

const writtenBy = ({ annotation }: Meeting, person: PersonId): readonly (AnnotationId | ReplyId)[] =>
  Object.values(annotation.byId).flatMap(({ id, author, replies }) => [
    ...(author === person ? [id] : []),
    ...replies.filter((reply) => reply.author === person).map((reply) => reply.id),
  ]);
