import type { Socket } from 'socket.io-client';
import { isRefusal } from '../../shared/decision.ts';
import type { CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { CaughtUp } from '../../shared/protocol/catching-up.ts';
import type { CommandEnvelope } from '../../shared/protocol/commands/command.ts';
import type { Joined, MeetingFrames, MeetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { createChannel } from './channel.ts';
import type { Attempt, ChannelState } from './channel-state.ts';
import { createCommandOutbox, type Outcome } from './command-outbox.ts';
import { type Listener, type Told, toldAfter } from './meeting-status.ts';
import { isNotJoined } from './not-joined.ts';
import { createCatchingUp } from './records/catching-up.ts';
import { createRecordsInOrder } from './records/records-in-order.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { keepWatch } from './watch/keep-watch.ts';
import type { Care } from './watch/pulse.ts';

export type MeetingChannel = {
  readonly clock: ServerClock;
  /** Resolves with what has happened to it, however often the connection drops before. */
  readonly send: (command: MeetingCommand) => Promise<Outcome>;
  /** Nothing happens to a command that the server may have. */
  readonly takeBack: (id: CommandId) => void;
  /** Fetches everything again: the state here is not the server's. */
  readonly startOver: () => void;
  /** How closely to watch whether the connection lives. */
  readonly watch: (care: Care) => void;
  readonly close: () => void;
};

/** An answer that comes later than this says nothing about the present moment, ms. */
const PULSE_MS = 30_000;
/** When the time rests on a longer round trip than this, ms, it is measured again, so many times. */
const GOOD_ROUND_TRIP_MS = 250;
const MEASURE_AT_MOST = 4;
/** Refusals of a person who may apply for admission, or has applied. */
const OUTSIDE: readonly RefusalCode[] = ['not-a-member', 'awaiting-admission'];

/** Whether the server takes commands: from a person who has joined, and from a person who applies for admission. */
const takesCommands = (now: ChannelState<unknown>): boolean =>
  now.state === 'joined' || (now.state === 'refused' && OUTSIDE.includes(now.code));

/** One person's channel to one meeting: keeps the records that arrive in order, catches up with what is missing, and sends commands. */
export const createMeetingChannel = (socket: Socket, meetingId: MeetingId, listener: Listener): MeetingChannel =>
  new RecordsAndCommands(socket, meetingId, listener);

class RecordsAndCommands implements MeetingChannel {
  readonly clock = createServerClock();
  readonly #listener: Listener;
  readonly #channel;
  readonly #records;
  readonly #catchingUp;
  readonly #outbox = createCommandOutbox({
    give: (envelope) => this.#give(envelope),
    now: () => (Number.isFinite(this.clock.roundTrip()) ? this.clock.now() : null),
    changed: (unanswered) => this.#listener.unanswered?.(unanswered),
  });
  readonly #watch;
  #told: Told = { status: 'connecting', refusal: null };
  #epoch = '';
  #person: PersonId | null = null;
  /** Long answers on their way. */
  #awaited = 0;
  #measured = 0;

  constructor(socket: Socket, meetingId: MeetingId, listener: Listener) {
    this.#listener = listener;
    this.#records = createRecordsInOrder(listener.delivered, (after) => void this.#catchingUp.from(after));
    this.#catchingUp = createCatchingUp({
      records: this.#records,
      ask: (after) => this.#ask(after),
      piece: (wanted) => this.#awaiting(this.#channel.send('piece', wanted)),
      brokeOff: () => this.#channel.startAnew(),
    });
    this.#channel = createChannel<MeetingMessages, MeetingFrames>({
      socket,
      meetingId,
      join: () => this.#attempt(),
      changed: (now) => this.#changed(now),
      probe: () => this.#catchUp(),
    });
    this.#watch = keepWatch({
      isFree: () => takesCommands(this.#channel.state()) && this.#awaited === 0,
      // without the channel's time limit: the watch decides how long to wait for it
      ask: () => socket.timeout(PULSE_MS).emitWithAck('pulse', {}),
      roundTrip: () => this.clock.roundTrip(),
      giveUp: () => this.#channel.startAnew(),
    });
    this.#channel.on('records', (frame) => this.#received(frame));
    this.#channel.on('applications', (frame) => listener.applications?.(frame));
    this.#channel.on('stopping', () => this.#tell({ status: 'stopping', refusal: null }));
  }

  readonly send = this.#outbox.send;
  readonly takeBack = this.#outbox.takeBack;
  readonly watch = (care: Care): void => this.#watch.watch(care);
  readonly startOver = (): void => {
    this.#records.hold();
    void this.#catchingUp.from(0);
  };
  readonly close = (): void => {
    this.#watch.stop();
    this.#outbox.close();
    this.#channel.close();
  };

  #attempt(): Attempt<MeetingMessages> {
    this.#records.hold();
    const after = this.#records.seq();
    const sent = performance.now();
    const complete = (answer: Joined) => {
      this.#person = answer.person;
      this.#heard(answer, sent);
      return this.#awaiting(this.#catchingUp.take(answer, after));
    };
    return { by: 'join', message: { after }, complete };
  }

  #changed(now: ChannelState<Joined>): void {
    this.#tell(toldAfter(this.#told, now));
    if (takesCommands(now)) this.#outbox.resend();
    if (now.state === 'joined') this.#measureAgain();
  }

  #tell(now: Told): void {
    const before = this.#told;
    this.#told = now;
    if (now.status !== before.status || now.refusal !== before.refusal) this.#listener.stands(now.status, now.refusal);
  }

  /** What follows `after`; null when no answer came, or a refusal. */
  async #ask(after: number): Promise<CaughtUp | null> {
    const [sent, asked] = [performance.now(), this.#channel.state()];
    const answer = await this.#awaiting(this.#channel.send('catchUp', { after }));
    if (answer === null) return null;
    // The channel finds out by itself that it has not joined, unless it is joining just now.
    if (isNotJoined(answer) && this.#channel.state() !== asked) return null;
    if (isRefusal(answer)) this.#channel.refused(answer.refused);
    else this.#heard(answer, sent);
    return isRefusal(answer) ? null : answer;
  }

  #catchUp(): Promise<void> {
    return this.#catchingUp.from(this.#records.seq());
  }

  async #awaiting<T>(answer: Promise<T>): Promise<T> {
    this.#awaited += 1;
    try {
      return await answer;
    } finally {
      this.#awaited -= 1;
    }
  }

  /** An answer also measures the time; after a restart the server may have another clock. */
  #heard(answer: CaughtUp, sent: number): void {
    if (answer.epoch !== this.#epoch) {
      this.clock.forget();
      this.#measured = 0;
    }
    this.#epoch = answer.epoch;
    this.clock.exchanged(sent, performance.now(), answer.at);
  }

  #measureAgain(): void {
    if (this.clock.roundTrip() <= GOOD_ROUND_TRIP_MS || this.#measured >= MEASURE_AT_MOST) return;
    this.#measured += 1;
    void this.#catchUp().then(() => this.#measureAgain());
  }

  #give(envelope: CommandEnvelope): boolean {
    if (!takesCommands(this.#channel.state())) return false;
    const asked = this.#channel.send('command', envelope);
    void asked.then((receipt) => receipt && this.#outbox.answered(envelope.id, receipt));
    return true;
  }

  #received(frame: RecordsFrame): void {
    const isJoined = this.#channel.state().state === 'joined';
    this.clock.atLeast(frame.at);
    if (isJoined && this.clock.isInDoubt(frame.at)) void this.#catchUp();
    if (this.#epoch !== '' && frame.epoch !== this.#epoch) this.#channel.join();
    else if (this.#isShownOut(frame)) this.#channel.join();
    else this.#records.take(frame);
  }

  /** It is the last frame that this person gets; asking to join tells the rest. */
  #isShownOut({ records }: RecordsFrame): boolean {
    return records.some(({ event }) => event.type === 'attendance.excluded' && event.person === this.#person);
  }
}
