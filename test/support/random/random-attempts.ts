import fc from 'fast-check';
import { type Actor, ROLES, SYSTEM } from '../../../shared/actor.ts';
import { listOf } from '../../../shared/floor/floor.ts';
import { giving } from '../../../shared/floor/order/giving.ts';
import { POLICIES } from '../../../shared/floor/order/policies.ts';
import { KINDS } from '../../../shared/floor/requests/floor-request.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../../shared/meeting.ts';
import { asking, design, nadia, operation, requestOf } from '../history.ts';
import {
  amina,
  bo,
  by,
  chen,
  dalia,
  emeka,
  farah,
  ines,
  mateo,
  olga,
  rafael,
  type Somebody,
  sofia,
} from '../people.ts';
import { DELEGATION_VERBS } from './random-attempts-of-delegations.ts';
import { TEXT_VERBS } from './random-attempts-on-texts.ts';

/** What somebody tries: which command, on which of the things there are, and what becomes of it on the way. */
export type Attempt = {
  readonly verb: Name;
  readonly who: number;
  readonly which: number;
  readonly number: number;
  /** Ms that pass on the server's clock, which may be set back. */
  readonly passes: number;
  /** A command may be lost, or sent again because its answer was lost. */
  readonly sent: 0 | 1 | 2;
};

export const speakers: readonly Somebody[] = [bo, chen, dalia, emeka, farah, rafael, ines];
const chairs: readonly Somebody[] = [amina, sofia];
const anybody: readonly Somebody[] = [...chairs, mateo, ...speakers, olga];
const items: readonly AgendaItemId[] = [design, operation];

const pick = <T>(from: readonly T[], index: number): T => {
  const found = from[Math.abs(index) % Math.max(1, from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

type Try = { readonly actor: Actor; readonly command: MeetingCommand };
type Verb = (meeting: Meeting, attempt: Attempt, step: number) => Try;

/** One of the requests there are, in whatever state; now and then one that is unknown. */
const someRequest = ({ floor }: Meeting, { which }: Pick<Attempt, 'which'>): RequestId =>
  which % 17 === 16
    ? requestOf('unknown')
    : pick([...Object.keys(floor.requests).map(idOf<RequestId>), requestOf('unknown')], which);

const waitingRequest = ({ floor, agenda }: Meeting, { which }: Pick<Attempt, 'which'>): RequestId =>
  pick([...(agenda.current === null ? [] : listOf(floor, agenda.current).waiting), requestOf('unknown')], which % 5);

const onRequest =
  (type: 'floor.withdraw' | 'floor.end' | 'floor.pass-over', people: readonly Somebody[]): Verb =>
  (meeting, attempt) => ({
    actor: by(pick(people, attempt.who)),
    command: { type, requestId: someRequest(meeting, attempt) },
  });

const simply =
  (
    type:
      | 'meeting.open'
      | 'meeting.close'
      | 'meeting.suspend'
      | 'meeting.resume'
      | 'floor.silence'
      | 'floor.unsilence'
      | 'floor.help'
      | 'floor.stop-helping'
      | 'attendance.leave',
    people: readonly Somebody[],
  ): Verb =>
  (_, { who }) => ({ actor: by(pick(people, who)), command: { type } });

const onItem =
  (type: 'agenda.take-item' | 'agenda.conclude-item'): Verb =>
  (_, { who, which }) => ({ actor: by(pick(chairs, who)), command: { type, itemId: pick(items, which) } });

const onList =
  (type: 'floor.close-list' | 'floor.open-list' | 'floor.open-inscription' | 'floor.close-inscription'): Verb =>
  (_, { who, which }) => ({ actor: by(pick(chairs, who)), command: { type, agendaItemId: pick(items, which) } });

export const VERBS = {
  request: (_, { who, which }, step) => ({
    actor: by(pick(speakers, who)),
    command: { type: 'floor.request', ...asking(pick(speakers, who), { id: `r${step}`, kind: pick(KINDS, which) }) },
  }),
  enter: (_, { who, which, number }, step) => ({
    actor: by(pick([amina, sofia, mateo], who)),
    command: {
      type: 'floor.enter',
      ...asking(mateo, { id: `r${step}` }),
      beneficiary: { ...nadia, name: `Guest ${which % 3}` },
      written: number % 2 ? 'We agree.' : null,
    },
  }),
  withdraw: onRequest('floor.withdraw', anybody),
  give: (meeting, attempt) => ({
    actor: by(pick(anybody, attempt.who)),
    command: giving(meeting.floor, someRequest(meeting, attempt)),
  }),
  giveWaiting: (meeting, attempt) => ({
    actor: by(pick(chairs, attempt.who)),
    command: giving(meeting.floor, waitingRequest(meeting, attempt)),
  }),
  moveWaiting: (meeting, attempt) => ({
    actor: by(pick(chairs, attempt.who)),
    command: {
      type: 'floor.move',
      requestId: waitingRequest(meeting, attempt),
      behind: attempt.number % 4 === 0 ? null : waitingRequest(meeting, { which: attempt.number }),
    },
  }),
  end: onRequest('floor.end', anybody),
  passOver: onRequest('floor.pass-over', chairs),
  revoke: (meeting, attempt) => ({
    actor: by(pick(chairs, attempt.who)),
    command: { type: 'floor.revoke', requestId: someRequest(meeting, attempt), reason: null },
  }),
  deny: (meeting, attempt) => ({
    actor: by(pick([...chairs, mateo], attempt.who)),
    command: { type: 'floor.deny', requestId: someRequest(meeting, attempt), reason: 'Covered.' },
  }),
  move: (meeting, attempt) => ({
    actor: by(pick(chairs, attempt.who)),
    command: {
      type: 'floor.move',
      requestId: someRequest(meeting, attempt),
      behind: attempt.number % 6 === 0 ? null : someRequest(meeting, { which: attempt.number }),
    },
  }),
  closeList: onList('floor.close-list'),
  openList: onList('floor.open-list'),
  policy: (_, { who, which, number }) => ({
    actor: by(pick(chairs, who)),
    command: {
      type: 'floor.choose-policy',
      policy: pick(POLICIES, which),
      agendaItemId: number % 2 ? pick(items, number) : null,
    },
  }),
  time: (_, { who, number }) => ({
    actor: by(pick(chairs, who)),
    command: { type: 'floor.set-speaking-time', scope: { type: 'meeting' }, seconds: number },
  }),
  addTime: (meeting, attempt) => ({
    actor: by(pick(chairs, attempt.who)),
    command: { type: 'floor.add-time', requestId: someRequest(meeting, attempt), seconds: attempt.number - 50 },
  }),
  undo: ({ floor }, { who, number }) => ({
    actor: by(pick(chairs, who)),
    command: { type: 'floor.undo', seq: number % 7 ? (floor.lastStep?.seq ?? 1) : number },
  }),
  silence: simply('floor.silence', chairs),
  unsilence: simply('floor.unsilence', chairs),
  help: simply('floor.help', [mateo]),
  stopHelping: simply('floor.stop-helping', [mateo]),
  suspend: simply('meeting.suspend', chairs),
  resume: simply('meeting.resume', chairs),
  open: simply('meeting.open', chairs),
  close: simply('meeting.close', [amina, ...speakers]),
  take: onItem('agenda.take-item'),
  conclude: onItem('agenda.conclude-item'),
  join: (_, { who, which }) => ({
    actor: by(pick(anybody, who)),
    command: { type: 'attendance.join', mode: which % 2 ? 'room' : 'remote' },
  }),
  leave: simply('attendance.leave', speakers),
  loseConnection: (_, { who }) => ({
    actor: SYSTEM,
    command: { type: 'attendance.mark-away', person: pick(speakers, who).id },
  }),
  findConnection: (_, { who }) => ({
    actor: SYSTEM,
    command: { type: 'attendance.mark-back', person: pick(speakers, who).id },
  }),
  exclude: (_, { who, which }) =>
    which % 4
      ? { actor: by(sofia), command: { type: 'attendance.admit', person: pick(speakers, who).id, role: 'participant' } }
      : { actor: by(sofia), command: { type: 'attendance.exclude', person: pick(speakers, who).id } },
  assignRole: (_, { who, which }) => ({
    actor: by(sofia),
    command: {
      type: 'attendance.assign-role',
      person: pick([mateo, ...speakers, olga], who).id,
      role: pick(ROLES, which),
    },
  }),
  ...DELEGATION_VERBS,
  ...TEXT_VERBS,
} as const satisfies Readonly<Record<string, Verb>>;

type Name = keyof typeof VERBS;
const names = (...verbs: readonly Name[]): readonly Name[] => verbs;
const often: readonly Name[] = names(
  ...names(
    'request',
    'request',
    'request',
    'request',
    'enter',
    'giveWaiting',
    'giveWaiting',
    'giveWaiting',
    'passOver',
  ),
  ...names(
    'move',
    'move',
    'moveWaiting',
    'undo',
    'undo',
    'end',
    'take',
    'resume',
    'resume',
    'open',
    'openList',
    'unsilence',
    'openInscription',
    'inscribe',
    'substitute',
    'substitute',
  ),
);
const isName = (key: string): key is Name => key in VERBS;

export const attempts = (maxLength: number): fc.Arbitrary<readonly Attempt[]> =>
  fc.array(
    fc.record({
      verb: fc.constantFrom(...often, ...Object.keys(VERBS).filter(isName)),
      who: fc.nat(20),
      which: fc.nat(50),
      number: fc.nat(200),
      passes: fc.oneof(fc.nat(30_000), fc.integer({ min: -600_000, max: 600_000 })),
      sent: fc.constantFrom(0, 1, 1, 1, 1, 2),
    }),
    { minLength: 1, maxLength, size: 'max' },
  );
