import { desc, eq } from 'drizzle-orm';
import type { MeetingId, MessageId } from '../shared/ids.ts';
import type { Message } from '../shared/message.ts';
import type { Db } from './open-database.ts';
import { messages } from './schema.ts';

type Row = typeof messages.$inferSelect;

/** A message whose id is there already is the same message again, and stays as it was. */
export const addMessage = ({ orm }: Db, meetingId: MeetingId, message: Message): void =>
  void orm
    .insert(messages)
    .values({ ...message, meetingId, participant: message.with.type === 'participant' ? message.with.person : null })
    .onConflictDoNothing()
    .run();

export function messageById(
  { orm }: Db,
  id: MessageId,
): { readonly meetingId: MeetingId; readonly message: Message } | null {
  const row = orm.select().from(messages).where(eq(messages.id, id)).get();
  return row ? { meetingId: row.meetingId, message: messageOf(row) } : null;
}

/** The last messages of a meeting, oldest first. */
export const lastMessages = ({ orm }: Db, meetingId: MeetingId, most: number): readonly Message[] =>
  orm
    .select()
    .from(messages)
    .where(eq(messages.meetingId, meetingId))
    .orderBy(desc(messages.at))
    .limit(most)
    .all()
    .reverse()
    .map(messageOf);

const messageOf = ({ id, participant, author, text, at }: Row): Message => ({
  id,
  with: participant === null ? { type: 'chair' } : { type: 'participant', person: participant },
  author,
  text,
  at,
});
