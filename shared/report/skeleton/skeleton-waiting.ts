import { listOf } from '../../floor/floor.ts';
import { nameOf } from '../../floor/requests/beneficiary.ts';
import type { AgendaItemId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { isAttributed } from '../../minutes/attribution.ts';

/** Who had asked for the floor and had not got it. `unnamed`: how many more, whose names are left out (R14). */
export type Unheard = {
  readonly named: readonly { readonly name: string; readonly organisation: string }[];
  readonly unnamed: number;
};

/**
 * In the order of asking, once the meeting is closed: until then they wait (R31). Somebody who was called, or broken off, has had the
 * floor and stands among the interventions.
 */
export function unheardOn(meeting: Meeting, item: AgendaItemId): Unheard | undefined {
  if (meeting.sitting.phase.state !== 'closed') return undefined;
  const hadTheFloor = new Set<RequestId>(meeting.floor.interventions.map(({ requestId }) => requestId));
  const unheard = listOf(meeting.floor, item).waiting.filter((id) => !hadTheFloor.has(id));
  if (unheard.length === 0) return undefined;
  const named = unheard.filter((id) => isAttributed(meeting.minutes, id));
  return { named: named.flatMap((id) => whoAsked(meeting, id)), unnamed: unheard.length - named.length };
}

function whoAsked(meeting: Meeting, id: RequestId): Unheard['named'] {
  const request = meeting.floor.requests[id];
  if (request === undefined) return [];
  const { name, organisation } = nameOf(meeting, request.beneficiary);
  return [{ name, organisation }];
}
