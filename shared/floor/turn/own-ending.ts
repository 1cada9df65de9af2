import type { RequestId } from '../../ids.ts';
import type { FloorRequest } from '../requests/floor-request.ts';

/** A person's own request that the chair ended: denied, or its turn revoked. `at`: server time, ms. */
export type OwnEnding = {
  readonly requestId: RequestId;
  readonly how: 'denied' | 'revoked';
  readonly reason: string | null;
  readonly at: number;
};

const endingOf = ({ id, status }: FloorRequest): readonly OwnEnding[] =>
  status.state === 'denied' || status.state === 'revoked'
    ? [{ requestId: id, how: status.state, reason: status.reason, at: status.at }]
    : [];

/** The last such ending among the requests of a person; null when there is none, and once they have made a request again. */
export function lastEnding(own: readonly FloorRequest[]): OwnEnding | null {
  const last = own
    .flatMap(endingOf)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return last && !own.some(({ askedAt }) => askedAt > last.at) ? last : null;
}

export const sameEnding = (a: OwnEnding | null, b: OwnEnding | null): boolean =>
  a?.requestId === b?.requestId && a?.at === b?.at;
