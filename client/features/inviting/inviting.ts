import { createSignal, onCleanup } from 'solid-js';
import { createStore, type SetStoreFunction } from 'solid-js/store';
import type { Role } from '../../../shared/actor.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { InvitationMade, MailOutcome, NewInvitation } from '../../../shared/protocol/http/people/invitations.ts';
import { type Failure, isFailure } from '../../http/request.ts';
import { addressesIn } from './addresses.ts';

export const ADDRESSES_MAX = 50;
export const TERMS = ['7', '30', '90'] as const;
/** How many invitations are on their way at once: a mail server takes its time for each. */
const LANES = 3;

export type InvitationForm = {
  readonly addresses: string;
  readonly role: Role;
  readonly term: (typeof TERMS)[number];
  /** Of the e-mail; null: as the interface. */
  readonly language: Language | null;
};
/** An invitation that was made just now. No link is kept of one that was sent. */
export type Invited = { readonly address: string; readonly mail: MailOutcome; readonly link: string };
/** Why not everybody is invited. The addresses that were refused, or not asked for yet, stand in the field. */
export type Problem =
  | { readonly type: 'wrong'; readonly addresses: readonly string[] }
  | { readonly type: 'too-many'; readonly count: number }
  | { readonly type: 'refused'; readonly failure: Failure };
type Round = { readonly done: number; readonly count: number };

type Make = (wanted: NewInvitation) => Promise<InvitationMade | Failure>;

/** Invites everybody in the field, one by one; goes on while its dialog is closed. */
export type Inviting = {
  readonly form: InvitationForm;
  readonly setForm: SetStoreFunction<InvitationForm>;
  readonly invited: () => readonly Invited[];
  readonly problem: () => Problem | undefined;
  /** How far it is; undefined while nothing is under way. */
  readonly round: () => Round | undefined;
  /** Everybody in the field; with an empty field, the person who gets the link. `send`: by e-mail, where the server sends any. */
  readonly invite: (send?: boolean) => Promise<void>;
  /** A person who has not been asked for yet stays in the field. */
  readonly stop: () => void;
};

/** `language`: of the interface. */
export function createInviting(make: Make, language: () => Language): Inviting {
  const [form, setForm] = createStore<InvitationForm>({
    addresses: '',
    role: 'participant',
    term: '30',
    language: null,
  });
  const [invited, setInvited] = createSignal<readonly Invited[]>([]);
  const [problem, setProblem] = createSignal<Problem>();
  const [round, setRound] = createSignal<Round>();
  const queue = createQueue(ask, (failure, address) => setProblem((known) => problemAfter(known, failure, address)));
  onCleanup(queue.stop);

  /** What the server says to one address; null when it is invited. */
  async function ask(email: string, send: boolean): Promise<Failure | null> {
    const { role, term } = form;
    const answer = await make({ email, role, days: Number(term), language: form.language ?? language(), send });
    setRound((now) => now && { ...now, done: now.done + 1 });
    if (isFailure(answer)) return answer;
    const { mail, link } = answer;
    setInvited((before) => [...before, { address: email, mail, link: mail === 'sent' ? '' : link }]);
    return null;
  }
  async function inviteAll(addresses: readonly string[], send: boolean): Promise<void> {
    setInvited([]);
    setRound({ done: 0, count: addresses.length });
    const left = await queue.run(addresses, send);
    setRound(undefined);
    setForm({ addresses: left.join('\n') });
  }
  async function invite(send = true): Promise<void> {
    if (round()) return;
    const { good, wrong } = addressesIn(form.addresses);
    setProblem(problemWith(good, wrong));
    if (!problem()) await inviteAll(good.length > 0 ? good : [''], send);
  }
  return { form, setForm, invited, problem, round, invite, stop: queue.stop };
}

type Ask = (address: string, send: boolean) => Promise<Failure | null>;

/** Asks for some addresses at once, and keeps those that were refused or not asked for. */
function createQueue(ask: Ask, refused: (failure: Failure, address: string) => void) {
  let waiting: string[] = [];
  let left: string[] = [];
  const stop = (): void => void left.push(...waiting.splice(0));

  /** An address that the server does not take is set aside; any other refusal ends the round. */
  function putBack(address: string, failure: Failure): void {
    left.push(address);
    if (!isOfAddress(failure)) stop();
    refused(failure, address);
  }
  async function work(send: boolean): Promise<void> {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const failure = await ask(address, send);
      if (failure) putBack(address, failure);
    }
  }
  /** Returns what goes back into the field. */
  async function run(addresses: readonly string[], send: boolean): Promise<readonly string[]> {
    waiting = [...addresses];
    left = [];
    await Promise.all(Array.from({ length: LANES }, () => work(send)));
    return addresses.filter((address) => left.includes(address));
  }
  return { run, stop };
}

const isOfAddress = ({ fields }: Failure): boolean => fields?.includes('email') ?? false;

function problemWith(good: readonly string[], wrong: readonly string[]): Problem | undefined {
  if (wrong.length > 0) return { type: 'wrong', addresses: wrong };
  return good.length > ADDRESSES_MAX ? { type: 'too-many', count: good.length } : undefined;
}

function problemAfter(known: Problem | undefined, failure: Failure, address: string): Problem {
  if (!isOfAddress(failure)) return { type: 'refused', failure };
  if (known?.type === 'refused') return known;
  return { type: 'wrong', addresses: known?.type === 'wrong' ? [...known.addresses, address] : [address] };
}
