import { and, eq, getTableColumns, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { MeetingId, MessageId, PersonId } from '../shared/ids.ts';
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

/** Which correspondences: with everybody, or with one participant alone; and with the chair, or not. */
type Reach = { readonly participant: PersonId | 'everybody'; readonly chair: boolean };

/** The last messages of each correspondence, oldest first: a long correspondence takes no room from another. */
export function lastMessages({ orm }: Db, meetingId: MeetingId, reach: Reach, most: number): readonly Message[] {
  const { participant } = messages;
  const asParticipant = reach.participant === 'everybody' ? isNotNull(participant) : eq(participant, reach.participant);
  const within = reach.chair ? or(asParticipant, isNull(participant)) : asParticipant;
  const place = sql<number>`row_number() over (partition by ${participant} order by ${messages.at} desc, rowid desc)`;
  const placed = orm
    .select({ ...getTableColumns(messages), place: place.as('place'), written: sql<number>`rowid`.as('written') })
    .from(messages)
    .where(and(eq(messages.meetingId, meetingId), within))
    .as('placed');
  return orm.select().from(placed).where(lte(placed.place, most)).orderBy(placed.at, sql`written`).all().map(messageOf);
}

const messageOf = ({ id, participant, author, text, at }: Row): Message => ({
  id,
  with: participant === null ? { type: 'chair' } : { type: 'participant', person: participant },
  author,
  text,
  at,
});
