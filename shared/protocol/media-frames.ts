import type { Arrival } from '../floor/sound/arrival.ts';
import type { Advice, SoundMeasured, Verdict } from '../floor/sound/sound-verdict.ts';
import type { PersonId } from '../ids.ts';
import type { DtlsParameters, RtpParameters } from './media-rtp.ts';
import type { Source } from './media-source.ts';

export type IceParameters = {
  readonly usernameFragment: string;
  readonly password: string;
  readonly iceLite?: boolean;
};
export type IceCandidate = {
  readonly foundation: string;
  readonly priority: number;
  readonly ip: string;
  readonly address: string;
  readonly protocol: 'udp' | 'tcp';
  readonly port: number;
  readonly type: 'host';
  readonly tcpType?: 'passive';
};
export type TransportParameters = {
  readonly id: string;
  readonly iceParameters: IceParameters;
  readonly iceCandidates: readonly IceCandidate[];
  readonly dtlsParameters: DtlsParameters;
};

/** A STUN or TURN server; credentials for TURN are valid for some hours and for this person alone. */
export type IceServer = { readonly urls: readonly string[]; readonly username?: string; readonly credential?: string };

/** Made paused at the server; it starts when the client sends `resume`. */
export type ConsumerParameters = {
  readonly consumerId: string;
  readonly producerId: string;
  readonly person: PersonId;
  readonly source: Source;
  readonly rtpParameters: RtpParameters;
};

/** What the floor has opened: all that can be heard and seen now, in the order of opening. Other sources are not forwarded. */
export type OnStage = { readonly producerId: string; readonly person: PersonId; readonly source: Source };
export type StageFrame = { readonly sources: readonly OnStage[] };

/** The answer to `join`; `consume` follows it by itself. `send` is null for a person who may listen only. */
export type MediaJoined = {
  readonly iceServers: readonly IceServer[];
  readonly send: TransportParameters | null;
  readonly receive: TransportParameters;
  readonly stage: StageFrame;
  readonly soundChecks: SoundChecksFrame;
  readonly arrivals: ArrivalsFrame;
};

/** Loudness in four steps: 0 silence, 3 loud. Only people who make a sound are in it. */
export type LevelsFrame = { readonly levels: readonly { readonly person: PersonId; readonly level: 1 | 2 | 3 }[] };
/** How the sound of each open microphone arrives at the server (F33). */
export type ArrivalsFrame = {
  readonly microphones: readonly { readonly person: PersonId; readonly arrival: Arrival }[];
};

/**
 * A sound check. `invited`: on deck, not begun; `checking`: measured; `talking`: a moderator is with them. The person and the
 * moderators know everything; chair and secretary know the verdict.
 */
export type SoundCheck = {
  readonly person: PersonId;
  readonly state: 'invited' | 'checking' | 'talking';
  readonly verdict: Verdict | null;
  readonly advice: Advice | null;
  readonly measured: SoundMeasured | null;
};
/** `refused`: people whose browsers give no microphone, so that they would get the floor in vain; for list keepers. */
export type SoundChecksFrame = { readonly checks: readonly SoundCheck[]; readonly refused: readonly PersonId[] };
/** The answer to `watch`. */
export type Watched = SoundChecksFrame & { readonly arrivals: ArrivalsFrame };

/** Server to client, namespace `/media`. Everything here is of the moment: nothing of it is in the log. */
export type MediaFrames = {
  readonly consume: { readonly consumers: readonly ConsumerParameters[] };
  readonly closed: { readonly consumerIds: readonly string[] };
  readonly stage: StageFrame;
  readonly levels: LevelsFrame;
  readonly activeSpeaker: { readonly person: PersonId | null };
  /** Whenever it has changed, to everybody. */
  readonly arrivals: ArrivalsFrame;
  /**
   * Whether the device's line is too thin for cameras beside sound and a shared screen, when that changes; until this frame comes,
   * it is not (F37).
   */
  readonly line: { readonly camerasOff: boolean };
  /** On how many other sign-ins of the same person (a phone beside the laptop) the meeting is heard too; first on joining. */
  readonly ownDevices: { readonly others: number };
  /**
   * This source of the person is no longer at the server: the role has changed, or the right for which the screen was shared has
   * ended (F31).
   */
  readonly stopped: { readonly source: Source };
  /** All checks that the person may know of, whenever one changes; next speaker first. */
  readonly soundChecks: SoundChecksFrame;
  /**
   * Everything is gone. After `room-closed` (a worker ended, or the person may speak from now on) join again; `not-admitted`: the
   * meeting has changed the person's place in it; `too-many-devices`: a newer device of the same sign-in has taken the place of
   * this one.
   */
  readonly ended: { readonly reason: 'room-closed' | 'not-admitted' | 'too-many-devices' };
};
