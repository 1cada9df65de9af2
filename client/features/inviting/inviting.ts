import { createSignal, onCleanup } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { Role } from '../../../shared/actor.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { InvitationMade, MailOutcome, NewInvitation } from '../../../shared/protocol/http-invitations.ts';
import { type Failure, isFailure } from '../../http/request.ts';
import { addressesIn } from './addresses.ts';

export const ADDRESSES_MAX = 50;
export const TERMS = ['7', '30', '90'] as const;
/** Invitations under way at once: a mail server takes its time over each. */
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
/** Why not everybody is invited. What is wrong, or has not been asked for yet, stands in the field. */
export type Problem =
  | { readonly type: 'wrong'; readonly addresses: readonly string[] }
  | { readonly type: 'too-many'; readonly count: number }
  | { readonly type: 'refused'; readonly failure: Failure };
type Round = { readonly done: number; readonly count: number };

type Make = (wanted: NewInvitation) => Promise<InvitationMade | Failure>;

/** Invites everybody in the field, one by one; goes on while its dialog is closed. `language`: of the interface. */
export function createInviting(make: Make, language: () => Language) {
  const [form, setForm] = createStore<InvitationForm>({
    addresses: '',
    role: 'participant',
    term: '30',
    language: null,
  });
  const [invited, setInvited] = createSignal<readonly Invited[]>([]);
  const [problem, setProblem] = createSignal<Problem>();
  const [round, setRound] = createSignal<Round>();
  /** Not asked for yet; and what goes back into the field when the round is over. */
  let waiting: string[] = [];
  let left: string[] = [];
  const stop = (): void => void left.push(...waiting.splice(0));
  onCleanup(stop);

  /** What the server says to one address; null when it is invited. */
  async function inviteOne(email: string, send: boolean): Promise<Failure | null> {
    const answer = await make({
      email,
      role: form.role,
      days: Number(form.term),
      language: form.language ?? language(),
      send,
    });
    if (isFailure(answer)) return answer;
    const { mail, link } = answer;
    setInvited((before) => [...before, { address: email, mail, link: mail === 'sent' ? '' : link }]);
    return null;
  }

  /** An address that the server does not take is set aside; any other refusal ends the round. */
  function putBack(address: string, failure: Failure): void {
    left.push(address);
    if (failure.fields?.includes('email')) return void setProblem((known) => alsoWrong(known, address));
    stop();
    setProblem({ type: 'refused', failure });
  }

  async function work(send: boolean): Promise<void> {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const failure = await inviteOne(address, send);
      setRound((now) => now && { ...now, done: now.done + 1 });
      if (failure) putBack(address, failure);
    }
  }

  async function inviteAll(addresses: readonly string[], send: boolean): Promise<void> {
    waiting = [...addresses];
    left = [];
    setInvited([]);
    setRound({ done: 0, count: addresses.length });
    await Promise.all(Array.from({ length: LANES }, () => work(send)));
    setRound(undefined);
    setForm({ addresses: addresses.filter((address) => left.includes(address)).join('\n') });
  }

  return {
    form,
    setForm,
    invited,
    problem,
    /** How far it is; undefined while nothing is under way. */
    round,
    /** Everybody in the field, or, when nobody is, whoever gets the link. `send`: by e-mail, where the server sends any. */
    async invite(send = true): Promise<void> {
      if (round()) return;
      const { good, wrong } = addressesIn(form.addresses);
      setProblem(undefined);
      if (wrong.length > 0) return void setProblem({ type: 'wrong', addresses: wrong });
      if (good.length > ADDRESSES_MAX) return void setProblem({ type: 'too-many', count: good.length });
      await inviteAll(good.length > 0 ? good : [''], send);
    },
    /** Who has not been asked for yet stays in the field. */
    stop,
  };
}

function alsoWrong(known: Problem | undefined, address: string): Problem {
  if (known?.type === 'refused') return known;
  return { type: 'wrong', addresses: known?.type === 'wrong' ? [...known.addresses, address] : [address] };
}

export type Inviting = ReturnType<typeof createInviting>;
