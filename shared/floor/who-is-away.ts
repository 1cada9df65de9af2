import type { Meeting } from '../meeting.ts';
import type { Beneficiary, FloorRequest } from './floor-request.ts';

/** Since when somebody's connection is lost, server time in ms; null when they are here, have left, or have no device. */
export function awaySince({ attendance }: Meeting, beneficiary: Beneficiary): number | null {
  if (beneficiary.type === 'guest') return null;
  const presence = attendance.members[beneficiary.person]?.presence;
  return presence?.state === 'away' ? presence.since : null;
}

export type Away = { readonly request: FloorRequest; readonly since: number };

/** Who waits or speaks and is away at the moment (F7), longest first. */
export const whoIsAway = (meeting: Meeting): readonly Away[] =>
  Object.values(meeting.floor.requests)
    .filter(({ status }) => status.state === 'accepted' || status.state === 'granted')
    .flatMap((request) => {
      const since = awaySince(meeting, request.beneficiary);
      return since === null ? [] : [{ request, since }];
    })
    .sort((a, b) => a.since - b.since || a.request.asked - b.request.asked);
