import { and, eq } from 'drizzle-orm';
import type { ConsultationId, PersonId } from '../../../shared/ids.ts';
import type { Reading } from '../../../shared/paper/reading.ts';
import type { Db } from '../../open-database.ts';
import { uploads } from '../../tables/files.ts';

/** Whose upload it is, to which consultation, and the hash of the file. */
export type UploadKey = {
  readonly consultationId: ConsultationId;
  readonly person: PersonId;
  readonly hash: string;
};
export type Upload = Reading & UploadKey & { readonly name: string };

/** Keeps what was read; the same file read again takes its place. `at` in ms. */
export function keepUpload({ orm }: Db, upload: Upload, at: number): void {
  const row = { ...upload, at };
  orm
    .insert(uploads)
    .values(row)
    .onConflictDoUpdate({ target: [uploads.consultationId, uploads.person, uploads.hash], set: row })
    .run();
}

const isKey = ({ consultationId, person, hash }: UploadKey) =>
  and(eq(uploads.consultationId, consultationId), eq(uploads.person, person), eq(uploads.hash, hash));

/** Null: this person has sent no such file to this consultation, or longer than a day ago. */
export function uploadOf({ orm }: Db, key: UploadKey): Upload | null {
  return orm.select().from(uploads).where(isKey(key)).get() ?? null;
}

/** Lets go of what was read in a file. */
export const removeUpload = ({ orm }: Db, key: UploadKey): void => void orm.delete(uploads).where(isKey(key)).run();
