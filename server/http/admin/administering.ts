import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import { textIn } from '../reading.ts';

/** Lets administrators in. Refuses `signed-out` and `for-administrators`. */
export function administering({ signedIn }: FastifyRequest): SignedIn | Refusal {
  if (!signedIn) return refuse('signed-out');
  return signedIn.administrator ? signedIn : refuse('for-administrators');
}

export const ADMIN_PAGE = 50;

/** Where a page of a list begins, by `?from=`; the first page when that makes no sense. */
export const fromIn = (request: FastifyRequest): number | null => {
  const from = textIn(request.query, 'from');
  return /^\d{1,12}$/.test(from) ? Number(from) : null;
};

/** A page of a list that was asked for with one entry more than fits. */
export const paged = <T>(found: readonly T[], next: (last: T) => number) => {
  const entries = found.slice(0, ADMIN_PAGE);
  const last = entries.at(-1);
  return { entries, next: found.length > entries.length && last !== undefined ? next(last) : null };
};
