import type { Mode } from '../../attendance/attendance.ts';
import type { Group } from '../../attendance/profile.ts';
import type { AgendaItemId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { type Holding, heldRequest, type Intervention } from '../floor.ts';
import type { Place } from '../order/place-reason.ts';
import { groupNow, modeOf } from '../requests/beneficiary.ts';
import { type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { isHolderAbsent } from '../turn/absent.ts';

/**
 * A turn at the floor, ended or present: `to` and `ended` are null while it goes on. `askedAt`: as for an `Intervention`. Times in
 * ms.
 */
export type Turn = {
  readonly request: FloorRequest;
  readonly mode: Mode;
  readonly askedAt: number;
  readonly from: number;
  readonly to: number | null;
  readonly spokenMs: number;
  readonly ended: Intervention['ended'] | null;
  readonly place: Place;
  /** The group under which the speaker stood when they got the floor. */
  readonly group: Group;
  /** Its speaker has not been there for one moment of it (F45): `spokenMs` is 0. */
  readonly absent: boolean;
  readonly passedOver: boolean;
};

type Spoken = Pick<Intervention, 'from' | 'to' | 'stoppedMs' | 'absent'>;

/** Speaking time in ms, without the meeting's suspensions; of a speaker who was not there, none. */
export const spokenMs = ({ from, to, stoppedMs, absent }: Spoken): number =>
  absent ? 0 : Math.max(0, to - from - stoppedMs);

/** The turns of the meeting in the order given. `spokenSoFar`, ms: for how long the present turn counts. */
export const turnsOf = (meeting: Meeting, spokenSoFar: (holding: Holding) => number): readonly Turn[] => [
  ...endedTurns(meeting),
  ...presentTurn(meeting, spokenSoFar),
];

const endedTurns = (meeting: Meeting): readonly Turn[] =>
  meeting.floor.interventions.flatMap((turn) => {
    const { requestId, mode, askedAt, from, to, ended, place, beneficiary } = turn;
    const request = spokenBy(meeting.floor.requests[requestId], turn);
    const group = turn.group ?? groupNow(meeting, beneficiary);
    return request === undefined
      ? []
      : [
          {
            ...{ request, mode, askedAt, from, to, ended, place, group },
            ...{ spokenMs: spokenMs(turn), absent: turn.absent === true },
            passedOver: turn.passedOver === true,
          },
        ];
  });

/** The request as it was in this turn: a later part of the turn may have another speaker (F39). */
function spokenBy(
  request: FloorRequest | undefined,
  { beneficiary, insteadOf }: Intervention,
): FloorRequest | undefined {
  if (request === undefined || request.beneficiary === beneficiary) return request;
  const { insteadOf: _, ...rest } = request;
  return { ...rest, beneficiary, ...(insteadOf ? { insteadOf } : {}) };
}

function presentTurn(meeting: Meeting, spokenSoFar: (holding: Holding) => number): readonly Turn[] {
  const { holder } = meeting.floor;
  const request = heldRequest(meeting.floor);
  if (holder === null || request === undefined) return [];
  const absent = isHolderAbsent(meeting);
  return [
    {
      request,
      mode: modeOf(meeting, request.beneficiary),
      askedAt: request.resumes?.since ?? request.askedAt,
      from: holder.since,
      to: null,
      spokenMs: absent ? 0 : Math.max(0, spokenSoFar(holder)),
      ended: null,
      place: holder.place,
      group: holder.group ?? groupNow(meeting, request.beneficiary),
      absent,
      passedOver: false,
    },
  ];
}

/**
 * As speaking orders look back on them: without points of order and rights of reply, which do not count (F3), and without turns
 * whose speaker was not there (F45). The present turn counts with the time that it was given, whoever is there: presence does not
 * change the list (F8).
 */
export const countedTurns = (meeting: Meeting): readonly Turn[] =>
  [...endedTurns(meeting).filter(({ absent }) => !absent), ...turnGiven(meeting)].filter(
    ({ request }) => !hasPriority(request.kind),
  );

const turnGiven = (meeting: Meeting): readonly Turn[] =>
  presentTurn(meeting, ({ seconds }) => seconds * 1000).map((turn) => ({
    ...turn,
    spokenMs: Math.max(0, (meeting.floor.holder?.seconds ?? 0) * 1000),
  }));

export const turnsOn = (turns: readonly Turn[], agendaItemId: AgendaItemId): readonly Turn[] =>
  turns.filter(({ request }) => request.agendaItemId === agendaItemId);
