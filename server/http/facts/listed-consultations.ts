import { listConsultations } from '../../../db/papers/consultations.ts';
import type { ConsultationId } from '../../../shared/ids.ts';
import type { ListedConsultation } from '../../../shared/protocol/http/consultations/consultations.ts';
import { inPieces } from '../../in-pieces.ts';
import type { RoutesDeps } from '../deps.ts';

/** A page of consultations, the newest first, each with whether its meeting sits: those after that one. */
export const listedAfter = (
  { db, facts }: Pick<RoutesDeps, 'db' | 'facts'>,
  after: ConsultationId | null,
): Promise<readonly ListedConsultation[]> =>
  inPieces(listConsultations(db, after), (each) => {
    const [first] = each.meetings;
    return { ...each, phase: (first && facts.about(first.id)?.phase) ?? null };
  });
