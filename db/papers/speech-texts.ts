import { eq, getTableColumns } from 'drizzle-orm';
import type { MeetingId, SpeechId } from '../../shared/ids.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { Db } from '../open-database.ts';
import { speechTexts } from '../tables/speech-texts.ts';
import { removeUpload } from './files/uploads.ts';

export type SpeechText = typeof speechTexts.$inferSelect;

const { paragraphs: _paragraphs, shapes: _shapes, ...withoutWords } = getTableColumns(speechTexts);
export type SpeechTextHead = Omit<SpeechText, 'paragraphs' | 'shapes'>;

/** It takes the place of the one with this id, of which nothing stays. */
export function storeSpeechText(db: Db, text: SpeechText): void {
  db.changed();
  db.orm.insert(speechTexts).values(text).onConflictDoUpdate({ target: speechTexts.id, set: text }).run();
}

export function removeSpeechText(db: Db, id: SpeechId): void {
  db.changed();
  db.orm.delete(speechTexts).where(eq(speechTexts.id, id)).run();
}

/** What was read in the file of a text goes with it (H2), unless the `next` text is in that file too. */
export function removeFileOfSpeech(db: Db, { convocation }: Sitting, id: SpeechId, next: string | null = null): void {
  const { file, handedInBy } = speechTexts;
  const text = db.orm.select({ file, handedInBy }).from(speechTexts).where(eq(speechTexts.id, id)).get();
  if (!text?.file || text.file === next || !convocation) return;
  removeUpload(db, { consultationId: convocation.consultationId, person: text.handedInBy, hash: text.file });
}

export const speechText = ({ orm }: Db, id: SpeechId): SpeechText | null =>
  orm.select().from(speechTexts).where(eq(speechTexts.id, id)).get() ?? null;

/** Those of a meeting, without their words. */
export const speechTextHeads = ({ orm }: Db, meetingId: MeetingId): readonly SpeechTextHead[] =>
  orm.select(withoutWords).from(speechTexts).where(eq(speechTexts.meetingId, meetingId)).all();
