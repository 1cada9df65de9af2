import { addMessage, lastMessages, messageById } from '../../db/messages.ts';
import type { Db } from '../../db/open-database.ts';
import { actorOf } from '../../shared/actor.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import { type Message, mayCorrespond } from '../../shared/message.ts';
import { hasRight, roleOf } from '../../shared/permissions.ts';
import type { NewMessage } from '../../shared/protocol/correspondence-messages.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from './meeting-room.ts';

type Writer = { readonly person: PersonId; readonly profile: Profile };

/** For each correspondence: more than anybody reads back. */
const MOST = 200;

/** What participants, moderators and the chair write to each other, and nobody else reads (F17). */
export type Correspondence = {
  /** The last messages that somebody may read; refused to a person who is not a member. */
  readonly read: (room: MeetingRoom, reader: Writer) => readonly Message[] | Refusal;
  /** Stored before it is answered or told; a message that was sent before is answered as then. Throws when the disk refuses. */
  readonly send: (room: MeetingRoom, writer: Writer, wanted: NewMessage) => Message | Refusal;
};

export function createCorrespondence(db: Db, { now }: Pick<Effects, 'now'>): Correspondence {
  return {
    read(room, reader) {
      const role = roleIn(room, reader);
      if (role === null) return refuse('not-a-member');
      const participant = hasRight(role, 'correspond-with-anybody') ? 'everybody' : reader.person;
      return lastMessages(db, room.id, { participant, chair: hasRight(role, 'correspond-with-chair') }, MOST);
    },

    send(room, writer, wanted) {
      const refusal = refusalOf(room, writer, wanted);
      if (refusal) return refusal;
      const former = messageById(db, wanted.id);
      if (former) {
        const isOwn = former.message.author === writer.person && former.meetingId === room.id;
        return isOwn ? former.message : refuse('id-in-use');
      }
      const message = { ...wanted, author: writer.person, at: now() };
      addMessage(db, room.id, message);
      return message;
    },
  };
}

/** The role is looked up for each message: a person who was moderator a minute ago may not be one now. */
export function mayRead(room: MeetingRoom, reader: Writer, message: Pick<Message, 'with'>): boolean {
  const role = roleIn(room, reader);
  return role !== null && mayCorrespond(role, reader.person, message.with);
}

const roleIn = (room: MeetingRoom, writer: Writer) => roleOf(room.meeting.attendance, actorOf(writer));

function refusalOf(room: MeetingRoom, writer: Writer, wanted: NewMessage): Refusal | null {
  if (!mayRead(room, writer, wanted)) return refuse('not-permitted');
  if (wanted.text === '') return refuse('text-empty');
  const isToNobody = wanted.with.type === 'participant' && !room.meeting.attendance.members[wanted.with.person];
  return isToNobody ? refuse('unknown-person') : null;
}
