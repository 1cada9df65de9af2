import type { Db } from '../../db/open-database.ts';
import { type Consultation, consultationById, listConsultations } from '../../db/papers/consultations.ts';
import { type ConsultationId, idOf } from '../../shared/ids.ts';
import { Refusal } from '../data/data-folder.ts';

/** The one that was named; or the only one. */
export function chosenConsultation(db: Db, wanted: string | undefined): Consultation {
  const listed = listConsultations(db);
  const [first] = listed;
  if (wanted === undefined && (listed.length !== 1 || !first)) throw new Refusal(whichOf(listed));
  const found = consultationById(db, idOf<ConsultationId>(wanted ?? first?.id ?? ''));
  if (!found) throw new Refusal(`There is no consultation ${wanted}.\n${whichOf(listed)}`);
  if (found.closedAt !== null)
    throw new Refusal(`The consultation ${found.id} is closed. Open it again on its page, then try again.`);
  return found;
}

const whichOf = (listed: readonly { readonly id: ConsultationId; readonly title: string }[]): string =>
  listed.length === 0
    ? 'There is no consultation yet. Create one on the page /consultations/new.'
    : ['Say which: --consultation ID', ...listed.map(({ id, title }) => `  ${id}  ${title}`)].join('\n');
