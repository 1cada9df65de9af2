import { eq } from 'drizzle-orm';
import type { MeetingId } from '../shared/ids.ts';
import { LAW_VERSION } from '../shared/log/law-version.ts';
import type { Db } from './open-database.ts';
import { snapshots } from './tables/snapshots.ts';

/** A folded state, gzip of the JSON `{ seq, meeting }`. */
export type StoredSnapshot = { readonly seq: number; readonly bytes: Uint8Array };

/** The last state that was kept under the present version of the law; null when there is none. */
export function lastSnapshot({ orm }: Db, meetingId: MeetingId): StoredSnapshot | null {
  const row = orm.select().from(snapshots).where(eq(snapshots.meetingId, meetingId)).get();
  return row && row.lawVersion === String(LAW_VERSION) ? { seq: row.seq, bytes: row.state } : null;
}

/** Keeps one state for each meeting: the log is the truth, this only saves reading it from the beginning. */
export function keepSnapshot({ orm }: Db, meetingId: MeetingId, { seq, bytes }: StoredSnapshot): void {
  orm.transaction((transaction) => {
    transaction.delete(snapshots).where(eq(snapshots.meetingId, meetingId)).run();
    transaction
      .insert(snapshots)
      .values({ meetingId, seq, lawVersion: String(LAW_VERSION), state: Buffer.from(bytes) })
      .run();
  });
}
