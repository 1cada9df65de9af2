import type { About } from './about.ts';
import { mustHavePassage } from './compilation/compilation-rules.ts';
import { assertNever, type Refusal, refuseUnless } from './decision.ts';
import type { RequestId } from './ids.ts';
import type { Meeting } from './meeting.ts';

/** An intervention is a turn at the floor that has ended, was broken off or goes on. A request that still waits is none. */
const hasHadTheFloor = ({ floor }: Meeting, requestId: RequestId): boolean =>
  floor.holder?.requestId === requestId || floor.interventions.some((turn) => turn.requestId === requestId);

/** An entry, or a request, may speak only to something that exists. */
export function mustHaveAbout(meeting: Meeting, about: About): Refusal | null {
  switch (about.type) {
    case 'passage':
      return mustHavePassage(meeting, about.passageId);
    case 'annotation':
      return refuseUnless(meeting.annotation.byId[about.annotationId] !== undefined, 'unknown-annotation');
    case 'intervention':
      return refuseUnless(hasHadTheFloor(meeting, about.requestId), 'unknown-request');
    default:
      return assertNever(about);
  }
}
