import type { types } from 'mediasoup-client';
import type { Refusal } from '../../shared/decision.ts';
import type { Joining } from '../../shared/floor/sound/own-wishes.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MediaJoined, Watched } from '../../shared/protocol/media-frames.ts';
import { passesByItself, type RefusalCode } from '../../shared/refusals.ts';
import type { Course } from './call/course.ts';
import { createEntering } from './entering.ts';
import type { LoadDevice } from './load-device.ts';
import type { MediaAttempt, MediaChannel, MediaChannelState } from './media-channel.ts';
import { createMediaSession } from './media-session.ts';
import type { OwnMedia } from './own/own-media.ts';
import { watchNetwork } from './quality/watch-network.ts';
import { createRecovery, type Recovery } from './recovery.ts';

/** Brings a call to its room, and back to it whatever happens on the way. */
export type Attending = {
  readonly join: (how: Joining) => Promise<void>;
  /** Without sound or picture: what the chair and the secretary know of sound checks and of what arrives. */
  readonly watchChecks: () => void;
  readonly leave: () => void;
  /** The session is over, and what was seen of it says nothing about the next. */
  readonly sessionEnded: () => void;
  /** One attempt to enter, as it is wanted now. */
  readonly attempt: () => MediaAttempt | Promise<MediaAttempt | Refusal>;
  /** How the channel is from now on. */
  readonly changed: (now: MediaChannelState) => void;
  readonly isFinal: (code: RefusalCode) => boolean;
};

type Deps = {
  readonly meetingId: MeetingId;
  readonly channel: MediaChannel;
  readonly loadDevice: LoadDevice;
  readonly course: Course;
  readonly own: Pick<OwnMedia, 'begin' | 'end'>;
  /** The connection may be dead. */
  readonly doubt: () => void;
  readonly watched: (known: Watched) => void;
};

/** Asking again changes nothing about these. */
const FINAL: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'in-the-room',
  'outdated',
  'unknown-meeting',
  'excluded',
  'not-a-member',
  'unsupported-browser',
]);
const passesForWatchers = (code: RefusalCode): boolean => code === 'media-unavailable' || passesByItself(code);

export const createAttending = (deps: Deps): Attending => new ComingBack(deps);

class ComingBack implements Attending {
  readonly #deps: Deps;
  readonly #recovery: Recovery;
  readonly #enter: () => Promise<MediaAttempt | Refusal>;

  constructor(deps: Deps) {
    const { channel, course, doubt } = deps;
    this.#deps = deps;
    const restartIce = () => void course.session()?.restartIce();
    this.#recovery = createRecovery({ restartIce, rejoin: channel.join, doubt });
    this.#enter = createEntering({ ...deps, entered: (device, joined) => this.#begin(device, joined) });
    watchNetwork(this.#recovery.networkChanged, doubt);
    channel.on('ended', ({ reason }) => (reason === 'too-many-devices' ? this.#giveWay() : channel.join()));
  }

  readonly join = async (how: Joining): Promise<void> => {
    const { course, channel, own } = this.#deps;
    course.want(how);
    channel.open();
    await own.begin(how);
  };

  readonly watchChecks = (): void => {
    if (this.#deps.course.how() === null) this.#deps.channel.open();
  };

  readonly leave = (): void => {
    const { course } = this.#deps;
    course.leave();
    course.changeStage([]);
    this.#end();
  };

  readonly sessionEnded = (): void => this.#recovery.close();

  readonly attempt = (): MediaAttempt | Promise<MediaAttempt | Refusal> =>
    this.#deps.course.how() ? this.#enter() : watching(this.#deps.watched);

  readonly changed = (now: MediaChannelState): void => {
    const { course } = this.#deps;
    if (!course.how() || now.state === 'joined') return;
    if (now.state === 'refused') this.#refused(now.code);
    else if (now.state === 'outdated') this.#refused('outdated');
    else if (course.state() === 'joined') course.lose();
  };

  readonly isFinal = (code: RefusalCode): boolean =>
    this.#deps.course.how() ? FINAL.has(code) : !passesForWatchers(code);

  #begin(device: types.Device, joined: MediaJoined): void {
    const { course, channel } = this.#deps;
    course.begin({ ...joined, session: createMediaSession(device, joined, channel, this.#recovery) });
  }

  /** A person who is not to come back holds no device open (F30): for example because they sit in the room now. */
  #refused(code: RefusalCode): void {
    this.#deps.course.refuse(code);
    if (FINAL.has(code)) this.#deps.own.end();
  }

  /** Coming back would only send the other device away. */
  #giveWay(): void {
    const { course } = this.#deps;
    course.refuse('too-many-devices');
    course.lose();
    this.#end();
  }

  #end(): void {
    const { course, channel, own } = this.#deps;
    channel.hangUp();
    own.end();
    course.endSession();
  }
}

/** A person who sits in the room has no device here, and has to know of the sound checks all the same. */
const watching = (watched: Deps['watched']): MediaAttempt<'watch'> => ({
  by: 'watch',
  message: {},
  complete: (known) => {
    watched(known);
    return true;
  },
});
