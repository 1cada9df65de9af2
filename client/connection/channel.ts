import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { AnswerTo, Down, Messages, Said } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { AT_THE_DOOR, type RefusalCode } from '../../shared/refusals.ts';
import { answeredWithin, type ChannelSocket } from './channel-socket.ts';
import type { Attempt, Channel, ChannelOptions, ChannelState, JoinedOf, Name } from './channel-state.ts';
import { isNotJoined } from './not-joined.ts';
import { createPauses } from './pauses.ts';
import { onWaking } from './watch/on-waking.ts';

export const createChannel = <M extends Messages, Frames, By extends Name<M> = 'join'>(
  options: ChannelOptions<M, By>,
): Channel<M, Frames, JoinedOf<M, By>> => new SocketChannel<M, Frames, By>(options);

class SocketChannel<M extends Messages, Frames, By extends Name<M>> implements Channel<M, Frames, JoinedOf<M, By>> {
  readonly #options: ChannelOptions<M, By>;
  readonly #socket: ChannelSocket;
  readonly #pause = createPauses();
  readonly #sleepOn: () => void;
  #state: ChannelState<JoinedOf<M, By>> = { state: 'down' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShut = true;

  constructor(options: ChannelOptions<M, By>) {
    const { socket } = options;
    this.#options = options;
    this.#socket = socket;
    socket.on('connect', () => this.join());
    socket.on('disconnect', (reason: string) => this.#dropped(reason));
    socket.on('connect_error', (error: Error) => this.#notConnected(error.message));
    this.#sleepOn = onWaking(() => this.#wake());
    if (options.isOpenedLater) return;
    this.#isShut = false;
    socket.connect();
  }

  readonly state = (): ChannelState<JoinedOf<M, By>> => this.#state;

  readonly join = (): void => {
    if (!this.#socket.connected) return;
    const joining: ChannelState<JoinedOf<M, By>> = { state: 'joining' };
    this.#become(joining);
    void this.#attempt(joining);
  };

  readonly joinLater = (ms?: number): void => {
    this.#become({ state: 'joining' });
    this.#after(ms ?? this.#pause(), () => this.join());
  };

  readonly later = (work: () => void): void => {
    if (this.#state.state === 'joined') this.#after(this.#pause(), work);
  };

  readonly ask = async <E extends Name<M>>(event: E, message: Said<M[E]>, bytes = 0) => {
    const asked = this.#state;
    const answer = await this.send(event, message, bytes);
    return this.#state === asked ? answer : null;
  };

  readonly send = <E extends Name<M>>(event: E, message: Said<M[E]>, bytes = 0) =>
    new Promise<AnswerTo<M[E]> | Refusal | null>((answered) => {
      const asked = this.#state;
      const heard = (answer: AnswerTo<M[E]> | Refusal | null) => {
        answered(answer);
        if (isNotJoined(answer) && this.#state === asked && asked.state === 'joined') this.joinLater();
      };
      if (this.#socket.connected) this.#emit(event, message, bytes, heard);
      else answered(null);
    });

  readonly tell = <E extends Name<M>>(event: E, message: Said<M[E]>): void => {
    if (!this.#isShut) this.#socket.emit(event, message);
  };

  readonly on = <E extends Name<Frames>>(event: E, listener: Down<Frames>[E]): void => {
    this.#socket.on(event, listener);
  };

  readonly refused = (code: RefusalCode): void => {
    if (code === 'outdated') this.#outdated();
    else this.#become({ state: 'refused', code });
    if (code === 'outdated' || this.#options.isFinal?.(code)) return;
    this.#after(this.#pause(), () => this.join());
  };

  readonly startAnew = (): void => {
    if (this.#socket.connected) this.#socket.io.engine.close();
  };

  readonly open = (): void => {
    this.#isShut = false;
    if (this.#socket.connected) this.join();
    else this.#socket.connect();
  };

  readonly hangUp = (): void => {
    if (this.#isShut) return;
    this.#shut();
    this.#options.changed(this.#state);
  };

  readonly close = (): void => {
    this.#sleepOn();
    this.#socket.removeAllListeners();
    this.#shut();
  };

  #shut(): void {
    this.#isShut = true;
    clearTimeout(this.#timer);
    this.#state = { state: 'down' };
    this.#socket.disconnect();
  }

  async #attempt(joining: ChannelState<JoinedOf<M, By>>): Promise<void> {
    try {
      const attempt = this.#options.join();
      this.#enter(joining, attempt instanceof Promise ? await attempt : attempt);
    } catch (error) {
      this.#failed(joining, error);
    }
  }

  /** What failed once may not fail the next time. */
  #failed(joining: ChannelState<JoinedOf<M, By>>, error: unknown): void {
    console.error(error);
    if (this.#state === joining) this.joinLater();
  }

  #enter(joining: ChannelState<JoinedOf<M, By>>, attempt: Attempt<M, By> | Refusal): void {
    if (this.#state !== joining) return;
    if ('refused' in attempt) this.refused(attempt.refused);
    else this.#say(joining, attempt);
  }

  #say(joining: ChannelState<JoinedOf<M, By>>, attempt: Attempt<M, By>): void {
    const { by, message: knowledge, answerBytes = 0, complete } = attempt;
    const message = { protocol: PROTOCOL_VERSION, meetingId: this.#options.meetingId, ...knowledge };
    this.#emit(by, message, answerBytes, (answer: JoinedOf<M, By> | Refusal | null) => {
      if (this.#state !== joining || answer === null) return;
      if (isRefusal(answer)) this.refused(answer.refused);
      else void this.#complete(joining, answer, complete);
    });
  }

  /** Null when no answer comes, and the connection, which may still look alive, begins again. */
  #emit<Answer>(
    event: string,
    message: unknown,
    bytes: number,
    answered: (answer: Answer | Refusal | null) => void,
  ): void {
    this.#socket.timeout(answeredWithin(bytes)).emit(event, message, (failed: Error | null, answer: Answer) => {
      answered(failed ? this.#silence() : answer);
    });
  }

  #silence(): Refusal | null {
    const { unanswered } = this.#options;
    if (unanswered === undefined) this.startAnew();
    return unanswered === undefined ? null : refuse(unanswered);
  }

  async #complete(
    joining: ChannelState<JoinedOf<M, By>>,
    answer: JoinedOf<M, By>,
    complete: Attempt<M, By>['complete'] = () => true,
  ): Promise<void> {
    try {
      const isComplete = complete(answer);
      const isThere = isComplete === true || (await isComplete);
      if (isThere && this.#state === joining) this.#become({ state: 'joined', answer });
    } catch (error) {
      this.#failed(joining, error);
    }
  }

  #become(now: ChannelState<JoinedOf<M, By>>): void {
    if (this.#isShut) return;
    clearTimeout(this.#timer);
    this.#state = now;
    this.#options.changed(now);
  }

  #after(ms: number, work: () => void): void {
    if (this.#isShut) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, ms);
  }

  #outdated(): void {
    this.#become({ state: 'outdated' });
    this.#socket.disconnect();
  }

  #dropped(reason: string): void {
    if (this.#state.state === 'outdated') return;
    this.#become({ state: 'down' });
    if (reason === 'io server disconnect') this.#connectLater();
  }

  /** socket.io comes back by itself to a server that cannot be reached, but not to one that closes the connection or refuses it. */
  #notConnected(message: string): void {
    const code = AT_THE_DOOR.find((known) => known === message);
    this.#become(code === undefined ? { state: 'down' } : { state: 'refused', code });
    if (!this.#socket.active) this.#connectLater();
  }

  #connectLater(): void {
    this.#after(this.#pause(), () => this.#socket.connect());
  }

  #wake(): void {
    if (this.#isShut) return;
    if (this.#state.state === 'joined') this.#options.probe?.();
    else if (this.#state.state !== 'outdated') this.#socket.connect();
  }
}
