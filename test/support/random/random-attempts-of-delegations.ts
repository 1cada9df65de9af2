import type { Actor } from '../../../shared/actor.ts';
import { PLACES, PRECEDENCES } from '../../../shared/floor/order/policies.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../../shared/meeting.ts';
import { asking, design, operation } from '../history.ts';
import { amina, bo, by, chen, dalia, ines, mateo, type Somebody, sofia } from '../people.ts';

type Numbers = { readonly who: number; readonly which: number; readonly number: number };
type Verb = (
  meeting: Meeting,
  attempt: Numbers,
  step: number,
) => { readonly actor: Actor; readonly command: MeetingCommand };

const one = (people: readonly Somebody[], number: number): Somebody => people[number % people.length] ?? bo;
const item = (number: number): AgendaItemId => (number % 2 ? design : operation);
const chair = ({ who }: Numbers): Actor => by(one([amina, sofia], who));

/** A request of the delegation of Bo and Ines; now and then any other. */
function request({ floor }: Meeting, { which, number }: Numbers): RequestId {
  const all = Object.values(floor.requests);
  const theirs = all.filter(({ entity, status }) => entity?.startsWith('SE') && /^(acc|gr)/.test(status.state));
  const from = number % 3 ? theirs : all;
  return from[which % (from.length + 1)]?.id ?? idOf<RequestId>('unknown');
}

const onItem =
  (type: 'floor.open-inscription' | 'floor.close-inscription'): Verb =>
  (_, attempt) => ({ actor: chair(attempt), command: { type, agendaItemId: item(attempt.which) } });

/** What people try as members of a delegation, and with the lists of items before those are taken. */
export const DELEGATION_VERBS = {
  openInscription: onItem('floor.open-inscription'),
  closeInscription: onItem('floor.close-inscription'),
  inscribe: (_, { who, which }, step) => {
    const somebody = one([bo, ines, chen, dalia], who);
    const asked = asking(somebody, { id: `r${step}` });
    return { actor: by(somebody), command: { type: 'floor.inscribe', ...asked, agendaItemId: item(which) } };
  },
  substitute: (meeting, attempt) => ({
    actor: by(one([bo, ines, amina, mateo], attempt.who)),
    command: {
      type: 'floor.substitute',
      requestId: request(meeting, attempt),
      beneficiary: { type: 'member', person: one([bo, ines, bo, ines, chen], attempt.number).id },
    },
  }),
  transfer: (meeting, attempt) => ({
    actor: by(one([amina, sofia, mateo], attempt.who)),
    command: { type: 'floor.transfer', requestId: request(meeting, attempt), agendaItemId: item(attempt.number) },
  }),
  precedence: (_, attempt) => ({
    actor: chair(attempt),
    command: {
      type: 'floor.choose-precedence',
      precedence: PRECEDENCES[attempt.number % PRECEDENCES.length] ?? 'together',
    },
  }),
  places: (_, attempt) => ({
    actor: chair(attempt),
    command: { type: 'floor.choose-places', places: PLACES[attempt.number % PLACES.length] ?? 'entity' },
  }),
} as const satisfies Readonly<Record<string, Verb>>;
