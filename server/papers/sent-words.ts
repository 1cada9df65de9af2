import type { Db } from '../../db/open-database.ts';
import type { Words } from '../../db/papers/contributions.ts';
import { type UploadKey, uploadOf } from '../../db/papers/files/uploads.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { CommandId } from '../../shared/ids.ts';
import type { NewContribution } from '../../shared/protocol/http/consultations/consultations.ts';

type Present = { readonly [Name in 'paragraphs' | 'shapes' | 'file' | 'fileName']: Required<Words>[Name] };

/** What is said: in the form, or in a file that this person has sent, or in the one from which the text `present` came. */
export function sentWords(
  db: Db,
  of: Omit<UploadKey, 'hash'>,
  { title, language, paragraphs, file, sending }: NewContribution,
  present?: Present,
): (Words & { readonly sentAs: CommandId | undefined }) | Refusal {
  const head = { title, language, sentAs: sending };
  if (file === undefined) return { ...head, paragraphs: paragraphs ?? [] };
  const upload = uploadOf(db, { ...of, hash: file });
  if (upload) return { ...head, paragraphs: upload.paragraphs, shapes: upload.shapes, file, fileName: upload.name };
  if (present?.file !== file) return refuse('unknown-file');
  return { ...head, paragraphs: present.paragraphs, shapes: present.shapes, file, fileName: present.fileName };
}
