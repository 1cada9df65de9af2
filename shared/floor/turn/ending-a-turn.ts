import type { Actor } from '../../actor.ts';
import { accept, type Decision, isRefusal, refuseUnless } from '../../decision.ts';
import type { RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight, roleOf } from '../../permissions.ts';
import type { FloorEvent } from '../floor-messages.ts';
import { isPerson, modeOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import { speakingRequest } from '../requests/request-rules.ts';

/**
 * By the speaker, the chair or the secretary; by the moderator for guests, for people whom they entered, and for what they read
 * out.
 */
export function end(meeting: Meeting, requestId: RequestId, actor: Actor): Decision<FloorEvent> {
  const found = speakingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  const { request } = found;
  return (
    refuseUnless(mayEnd(meeting, request, actor), 'not-yours') ??
    accept({ type: 'floor.released', requestId, mode: modeOf(meeting, request.beneficiary) })
  );
}

function mayEnd(meeting: Meeting, { beneficiary, enteredBy, written }: FloorRequest, actor: Actor): boolean {
  if (actor.type === 'system') return false;
  const role = roleOf(meeting.attendance, actor);
  if (isPerson(beneficiary, actor.person) || hasRight(role, 'preside')) return true;
  const isTheirs = beneficiary.type === 'guest' || enteredBy === actor.person || written !== null;
  return isTheirs && hasRight(role, 'help-speakers');
}
