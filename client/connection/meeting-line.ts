import type { Socket } from 'socket.io-client';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { CatchUpAnswer, CaughtUp, PieceAnswer, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import type { JoinAnswer, Joined, MeetingFrames, MeetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { Down, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { passesByItself, REFUSALS, type RefusalCode } from '../../shared/refusals.ts';
import { createCatchingUp } from './catching-up.ts';
import { createCommandOutbox } from './command-outbox.ts';
import { keepWatch } from './keep-watch.ts';
import type { Listener, Status } from './line-status.ts';
import type { Care } from './pulse.ts';
import { createRecordsInOrder } from './records-in-order.ts';
import { createServerClock } from './server-clock.ts';

/** Without an answer for this long the line is dead, whatever it says, ms. */
const ANSWER_MS = 10_000;
/** An answer that comes later says nothing of this moment, ms. */
const PULSE_MS = 30_000;
/** Until asking again what was refused and may be allowed later, ms. */
const AGAIN_MS = 4000;
/** A time of day that rests on a longer round trip than this is measured again, so many times, ms. */
const GOOD_ROUND_TRIP_MS = 250;
const MEASURE_AT_MOST = 4;

/** One person's line to one meeting: joins, keeps what arrives in order, resends what was not answered, comes back by itself. */
export class MeetingLine {
  readonly clock = createServerClock();
  readonly #socket: Socket<Down<MeetingFrames>, Up<MeetingMessages>>;
  readonly #meetingId: MeetingId;
  readonly #listener: Listener;
  readonly #outbox = createCommandOutbox({
    give: (envelope) => this.#transmit(envelope),
    now: () => (Number.isFinite(this.clock.roundTrip()) ? this.clock.now() : null),
    changed: (unanswered) => this.#listener.unanswered?.(unanswered),
  });
  readonly #records;
  readonly #catchingUp;
  #status: Status = 'connecting';
  #epoch = '';
  #person: PersonId | null = null;
  /** Whether the server takes commands: from who has joined, and from who applies for admission. */
  #open = false;
  /** Long answers on their way. */
  #awaited = 0;
  readonly #watch = keepWatch({
    isFree: () => this.#open && this.#awaited === 0,
    ask: () => this.#socket.timeout(PULSE_MS).emitWithAck('pulse', {}),
    roundTrip: () => this.clock.roundTrip(),
    giveUp: () => this.#startTransportAnew(),
  });
  #again: ReturnType<typeof setTimeout> | undefined;
  #measured = 0;

  constructor(socket: Socket<Down<MeetingFrames>, Up<MeetingMessages>>, meetingId: MeetingId, listener: Listener) {
    this.#socket = socket;
    this.#meetingId = meetingId;
    this.#listener = listener;
    this.#records = createRecordsInOrder(listener.delivered, (after) => void this.#catchingUp.from(after));
    this.#catchingUp = createCatchingUp({
      records: this.#records,
      ask: (after) => this.#ask(after),
      piece: (wanted) => this.#piece(wanted),
      stumbled: () => this.#startTransportAnew(),
    });
    socket.on('connect', () => void this.#join());
    socket.on('disconnect', (reason) => this.#dropped(reason));
    socket.on('connect_error', ({ message }) => this.#notConnected(message));
    socket.on('records', (frame) => this.#received(frame));
    socket.on('stopping', () => this.#stand('stopping'));
    socket.connect();
  }

  readonly send = this.#outbox.send;
  readonly takeBack = this.#outbox.takeBack;

  /** Everything anew: the state here is not the server's. */
  startOver(): void {
    this.#records.hold();
    void this.#catchingUp.from(0);
  }

  /** Asks whether the line is still alive: after a sleep, or when the device is online again. */
  probe(): void {
    if (this.#status === 'connected') void this.#catchingUp.from(this.#records.seq());
    else this.#socket.connect();
  }

  /** How closely to watch whether it lives. */
  watch(care: Care): void {
    this.#watch.watch(care);
  }

  close(): void {
    clearTimeout(this.#again);
    this.#watch.stop();
    this.#outbox.close();
    this.#open = false;
    this.#socket.removeAllListeners();
    this.#socket.disconnect();
  }

  async #join(): Promise<void> {
    this.#records.hold();
    const after = this.#records.seq();
    const message = { protocol: PROTOCOL_VERSION, meetingId: this.#meetingId, after };
    const answer = await this.#timed<JoinAnswer>(this.#socket.timeout(ANSWER_MS).emitWithAck('join', message));
    if (answer === null) return;
    if ('refused' in answer) this.#refused(answer.refused);
    else await this.#joined(answer, after);
  }

  async #joined(answer: Joined, after: number): Promise<void> {
    this.#person = answer.person;
    if (!(await this.#catchingUp.take(this.#inEpoch(answer), after))) return;
    this.#open = true;
    this.#stand('connected');
    this.#outbox.resend();
    this.#measureAgain();
  }

  /** What follows `after`; null when no answer came, or a refusal, which has then been told. */
  async #ask(after: number): Promise<CaughtUp | null> {
    const answer = await this.#timed<CatchUpAnswer>(this.#socket.timeout(ANSWER_MS).emitWithAck('catchUp', { after }));
    if (answer === null || !('refused' in answer)) return this.#inEpoch(answer);
    this.#refused(answer.refused);
    return null;
  }

  #inEpoch<Answer extends CaughtUp | null>(answer: Answer): Answer {
    if (answer !== null) this.#epoch = answer.epoch;
    return answer;
  }

  async #piece(wanted: PieceWanted): Promise<PieceAnswer | null> {
    return this.#awaiting<PieceAnswer>(this.#socket.timeout(ANSWER_MS).emitWithAck('piece', wanted));
  }

  /** The answer, by which the time is also measured; null when none comes: then the transport is told to start anew. */
  async #timed<T extends CaughtUp | { readonly refused: RefusalCode }>(asked: Promise<T>): Promise<T | null> {
    const sent = performance.now();
    const answer = await this.#awaiting(asked);
    if (answer === null) this.#startTransportAnew();
    else if (!('refused' in answer)) this.#measure(sent, answer);
    return answer;
  }

  async #awaiting<T>(asked: Promise<T>): Promise<T | null> {
    this.#awaited += 1;
    const answer = await asked.catch(() => null);
    this.#awaited -= 1;
    return answer;
  }

  #measure(sent: number, answer: CaughtUp): void {
    if (answer.epoch !== this.#epoch) this.clock.forget();
    this.clock.exchanged(sent, performance.now(), answer.at);
  }

  #measureAgain(): void {
    if (this.clock.roundTrip() <= GOOD_ROUND_TRIP_MS || this.#measured >= MEASURE_AT_MOST) return;
    this.#measured += 1;
    void this.#catchingUp.from(this.#records.seq()).then(() => this.#measureAgain());
  }

  #transmit(envelope: CommandEnvelope): boolean {
    if (!this.#open) return false;
    const answered = (receipt: Receipt) => this.#outbox.answered(envelope.id, receipt);
    const asked = this.#socket.timeout(ANSWER_MS).emitWithAck('command', envelope);
    asked.then(answered, () => this.#startTransportAnew());
    return true;
  }

  #received(frame: RecordsFrame): void {
    this.clock.atLeast(frame.at);
    if (this.clock.isInDoubt(frame.at)) void this.#catchingUp.from(this.#records.seq());
    if (this.#epoch !== '' && frame.epoch !== this.#epoch) void this.#join();
    else if (this.#isShownOut(frame)) void this.#join();
    else this.#records.take(frame);
  }

  /** It is the last frame that one gets; asking to join tells the rest. */
  #isShownOut({ records }: RecordsFrame): boolean {
    return records.some(({ event }) => event.type === 'attendance.excluded' && event.person === this.#person);
  }

  #refused(code: RefusalCode): void {
    this.#open = OUTSIDE.includes(code);
    if (code === 'outdated') this.#outdated();
    else this.#askAgain(code);
  }

  #outdated(): void {
    this.#socket.disconnect();
    this.#stand('outdated');
  }

  /** What passes is not told; a mistake of the server's is, for it may come back. */
  #askAgain(code: RefusalCode): void {
    if (code === 'server-failed' || !passesByItself(code)) this.#stand('refused', code);
    if (this.#open) this.#outbox.resend();
    this.#later(() => void this.#join());
  }

  #notConnected(message: string): void {
    const code = REFUSALS.find((known) => known === message);
    if (code) this.#stand('refused', code);
    else this.#lost();
    if (code) this.#later(() => this.#socket.connect());
  }

  #dropped(reason: string): void {
    this.#open = false;
    this.#lost();
    if (reason === 'io server disconnect') this.#later(() => this.#socket.connect(), SOON_MS);
  }

  #lost(): void {
    if (this.#status === 'connected' || this.#status === 'refused') this.#stand('reconnecting');
  }

  #stand(status: Status, refusal: RefusalCode | null = null): void {
    this.#status = status;
    this.#listener.stands(status, refusal);
  }

  #later(work: () => void, delay = AGAIN_MS): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(work, delay);
  }

  #startTransportAnew(): void {
    if (this.#socket.connected) this.#socket.io.engine.close();
  }
}

/** Standings outside from which somebody may apply, or has. */
const OUTSIDE: readonly RefusalCode[] = ['not-a-member', 'awaiting-admission'];
const SOON_MS = 300;
