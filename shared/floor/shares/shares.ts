import { MODES, type Mode } from '../../attendance/attendance.ts';
import { GROUPS, type Group, REGIONS, type Region } from '../../attendance/profile.ts';
import type { Meeting } from '../../meeting.ts';
import { goesOn } from '../floor.ts';
import { groupNow, modeOf, regionOf } from '../requests/beneficiary.ts';
import { type Beneficiary, type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { elapsed } from '../time/countdown.ts';
import { type Turn, turnsOf } from './turns.ts';

/**
 * `waitedMs`: from asking to getting the floor, summed over the interventions. `waiting`: how many are on the list now. `absent`:
 * how many turns were given to people who were not there, which are no interventions (F45).
 */
export type Share = {
  readonly interventions: number;
  readonly spokenMs: number;
  readonly waitedMs: number;
  readonly waiting: number;
  readonly absent: number;
};

/** Null: nobody has waited. */
export const averageWaitMs = ({ waitedMs, interventions }: Share): number | null =>
  interventions === 0 ? null : waitedMs / interventions;

/** The part of all speaking time. */
export const partOf = ({ spokenMs }: Share, shares: readonly Share[]): number => {
  const all = shares.reduce((sum, share) => sum + share.spokenMs, 0);
  return all === 0 ? 0 : spokenMs / all;
};

/** One row of a table: the share `of` a mode, a group or a region. */
export type ShareOf<Name> = Share & { readonly of: Name };

/**
 * Every mode, group and region has its row. `unknown`: guests, because their region is not asked for; the secretariat has no
 * region.
 */
export type Origin = Region | 'secretariat' | 'unknown';
export type Shares = {
  readonly byMode: readonly ShareOf<Mode>[];
  readonly byStakeholderGroup: readonly ShareOf<Group>[];
  readonly byRegion: readonly ShareOf<Origin>[];
  /** Delegations that have spoken or wait, by their names, the one that has spoken longest first (F40). */
  readonly byEntity: readonly ShareOf<string>[];
};

/** What one turn, or one request that waits, adds to the shares to which it belongs. */
type Portion = Share & {
  readonly group: Group;
  readonly origin: Origin;
  readonly mode: Mode;
  readonly entity: Entity | null;
};

type Entity = { readonly key: string; readonly name: string };

/**
 * Waiting and speaking times by mode, stakeholder group and region (F20), with the present turn. Points of order and rights of
 * reply do not count (F3). `at`: server time, ms.
 */
export function shares(meeting: Meeting, at: number): Shares {
  const portions = [...spoken(meeting, at), ...waiting(meeting)];
  return {
    byMode: sums(MODES, portions, ({ mode }) => mode),
    byStakeholderGroup: sums(GROUPS, portions, ({ group }) => group),
    byRegion: sums<Origin>([...REGIONS, 'secretariat', 'unknown'], portions, ({ origin }) => origin),
    byEntity: sumsOfEntities(portions),
  };
}

const originOf = (meeting: Meeting, group: Group, beneficiary: Beneficiary): Origin =>
  group === 'secretariat' ? group : (regionOf(meeting, beneficiary) ?? 'unknown');

/** A turn that was broken off is not one more intervention; the rest of it, when it goes on, is. */
const spoken = (meeting: Meeting, at: number): readonly Portion[] =>
  turnsOf(meeting, (holding) => elapsed(holding, at))
    .filter(({ request }) => !hasPriority(request.kind))
    .map(({ request, mode, group, ...turn }) => ({
      group,
      origin: originOf(meeting, group, request.beneficiary),
      mode,
      entity: entityIn(request),
      ...figuresOf(turn),
    }));

const figuresOf = ({ absent, ended, from, askedAt, spokenMs }: Omit<Turn, 'request' | 'mode' | 'group'>): Share =>
  absent
    ? { ...none, absent: 1 }
    : { ...none, interventions: goesOn(ended) ? 0 : 1, spokenMs, waitedMs: from - askedAt };

/** On the list of the item before the meeting: a request for an item that is concluded waits for nothing. */
const waiting = (meeting: Meeting): readonly Portion[] =>
  Object.values(meeting.floor.requests)
    .filter(({ agendaItemId }) => agendaItemId === meeting.agenda.current)
    .filter(({ status, kind }) => status.state === 'accepted' && !hasPriority(kind))
    .map((request) => ({ ...request, group: groupNow(meeting, request.beneficiary) }))
    .map(({ beneficiary, group, ...request }) => ({
      group,
      origin: originOf(meeting, group, beneficiary),
      mode: modeOf(meeting, beneficiary),
      entity: entityIn(request),
      ...none,
      waiting: 1,
    }));

const entityIn = ({ entity, capacity }: Pick<FloorRequest, 'entity' | 'capacity'>): Entity | null =>
  entity === undefined || capacity.type !== 'for-organisation' ? null : { key: entity, name: capacity.organisation };

function sumsOfEntities(portions: readonly Portion[]): readonly ShareOf<string>[] {
  const found = new Map<string, ShareOf<string>>();
  for (const portion of portions) {
    if (portion.entity === null) continue;
    const { key, name } = portion.entity;
    const before = found.get(key) ?? { of: name, ...none };
    found.set(key, { of: before.of, ...plus(before, portion) });
  }
  return [...found.values()].sort((a, b) => b.spokenMs - a.spokenMs);
}

const none: Share = { interventions: 0, spokenMs: 0, waitedMs: 0, waiting: 0, absent: 0 };

const plus = (a: Share, b: Share): Share => ({
  interventions: a.interventions + b.interventions,
  spokenMs: a.spokenMs + b.spokenMs,
  waitedMs: a.waitedMs + b.waitedMs,
  waiting: a.waiting + b.waiting,
  absent: a.absent + b.absent,
});

const sums = <Name>(
  names: readonly Name[],
  portions: readonly Portion[],
  nameOf: (portion: Portion) => Name,
): readonly ShareOf<Name>[] =>
  names.map((name) => ({ of: name, ...portions.filter((portion) => nameOf(portion) === name).reduce(plus, none) }));
