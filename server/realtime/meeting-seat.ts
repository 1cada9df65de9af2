import { type Actor, actorOf } from '../../shared/actor.ts';
import { refuse } from '../../shared/decision.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/commands/command.ts';
import type { JoinAnswer, MeetingFrames, MeetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { PresenceKeeper } from '../meetings/people/presence.ts';
import { applicationsOf, mayAdmit } from './application-news.ts';
import { CatchingUp } from './catching-up.ts';
import type { SocketOf } from './channel.ts';
import type { Observed } from './media/measuring.ts';

export type MeetingSocket = SocketOf<MeetingMessages, MeetingFrames>;
export type MeetingSeatDeps = {
  readonly accounts: Pick<Accounts, 'whyNot'>;
  readonly applications: Applications;
  readonly presence: PresenceKeeper;
  readonly observed: Observed;
};

/** `outside`: may only apply for admission; `inside`: gets every record. */
type Place =
  | { readonly state: 'nowhere' }
  | { readonly state: 'outside'; readonly room: MeetingRoom }
  | { readonly state: 'inside'; readonly room: MeetingRoom; readonly reading: CatchingUp; readonly leave: () => void };

/** One socket in one meeting. */
export class MeetingSeat {
  readonly #socket: MeetingSocket;
  readonly #deps: MeetingSeatDeps;
  #place: Place = { state: 'nowhere' };

  constructor(socket: MeetingSocket, deps: MeetingSeatDeps) {
    this.#socket = socket;
    this.#deps = deps;
  }

  /** Takes the place of what was joined before. Answers what follows `after`. */
  join(room: MeetingRoom, after: number): JoinAnswer {
    const { applications, presence } = this.#deps;
    const { person } = this.#socket.data.signedIn;
    this.leave();
    this.#place = { state: 'outside', room };
    const outside = applications.whyOutside(room, person);
    if (outside !== null) return refuse(outside);
    void this.#socket.join(room.id);
    const reading = new CatchingUp(room, 'members');
    this.#place = { state: 'inside', room, reading, leave: presence.open(room, person) };
    if (mayAdmit(room, person)) this.#socket.emit('applications', applicationsOf(applications, room));
    return { ...reading.answer(after), person };
  }

  /** How it gets to the end of the log; undefined for a person who is outside, or has just been excluded. */
  get reading(): CatchingUp | undefined {
    const place = this.#place;
    return place.state === 'inside' && this.#socket.rooms.has(place.room.id) ? place.reading : undefined;
  }

  /** Undefined before joining. */
  command(envelope: CommandEnvelope): Promise<Receipt> | Receipt | undefined {
    if (this.#place.state === 'nowhere') return undefined;
    const { type } = envelope.command;
    const { accounts, observed } = this.#deps;
    const { person } = this.#socket.data.signedIn;
    const refusal = type === 'attendance.apply' ? accounts.whyNot(person, 'apply') : null;
    if (refusal) return refusal;
    const began = performance.now();
    const receipt = this.#give(this.#place.room, envelope);
    void receipt.then(
      (answer) => observed(type, answer, (performance.now() - began) / 1000),
      () => undefined,
    );
    return receipt;
  }

  leave(): void {
    const place = this.#place;
    if (place.state === 'inside') place.leave();
    if (place.state !== 'nowhere') void this.#socket.leave(place.room.id);
    this.#place = { state: 'nowhere' };
  }

  /** As the account is now: its profile may change while the socket is open. */
  get #actor(): Actor {
    return actorOf(this.#socket.data.signedIn);
  }

  /** Applications stand beside the log, and get into it by admission. */
  #give(room: MeetingRoom, envelope: CommandEnvelope): Promise<Receipt> {
    const { command } = envelope;
    const { applications } = this.#deps;
    if (command.type === 'attendance.apply') return Promise.resolve(applications.apply(room, this.#actor));
    if (command.type === 'attendance.admit') return applications.admit(room, { ...envelope, command }, this.#actor);
    return room.execute(envelope, this.#actor);
  }
}
