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

/** A STUN or TURN server; credentials for TURN hold for some hours and for this person alone. */
export type IceServer = { readonly urls: readonly string[]; readonly username?: string; readonly credential?: string };

/** Made paused at the server; it starts once the client has answered with `resume`. */
export type ConsumerParameters = {
  readonly consumerId: string;
  readonly producerId: string;
  readonly person: PersonId;
  readonly source: Source;
  readonly rtpParameters: RtpParameters;
};

/** What the floor has opened: all that can be heard and seen now, in the order opened. Who sends but is not in it is not forwarded. */
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

/** Loudness in four steps: 0 silence, 3 loud. Only who makes a sound is in it. */
export type LevelsFrame = { readonly levels: readonly { readonly person: PersonId; readonly level: 1 | 2 | 3 }[] };
/** How the sound of each open microphone arrives at the server (F33). */
export type ArrivalsFrame = {
  readonly microphones: readonly { readonly person: PersonId; readonly arrival: Arrival }[];
};

/**
 * A sound check. `invited`: on deck, not begun; `checking`: measured; `talking`: a moderator is with them. Oneself and moderators
 * know everything; chair and secretary know the verdict.
 */
export type SoundCheck = {
  readonly person: PersonId;
  readonly state: 'invited' | 'checking' | 'talking';
  readonly verdict: Verdict | null;
  readonly advice: Advice | null;
  readonly measured: SoundMeasured | null;
};
/** `refused`: whose browsers give no microphone, so that they would be given the floor in vain; for a person who keeps the list. */
export type SoundChecksFrame = { readonly checks: readonly SoundCheck[]; readonly refused: readonly PersonId[] };
/** The answer to `watch`. */
export type Watched = SoundChecksFrame & { readonly arrivals: ArrivalsFrame };

/** Server to client, namespace `/media`. Everything here is a moment: nothing of it is in the log. */
export type MediaFrames = {
  readonly consume: { readonly consumers: readonly ConsumerParameters[] };
  readonly closed: { readonly consumerIds: readonly string[] };
  readonly stage: StageFrame;
  readonly levels: LevelsFrame;
  readonly activeSpeaker: { readonly person: PersonId | null };
  /** Whenever it has changed, to everybody. */
  readonly arrivals: ArrivalsFrame;
  /** Whether the device's line is too short for cameras beside sound and a shared screen, when that changes; until told, it is not (F37). */
  readonly line: { readonly camerasOff: boolean };
  /** On how many other sign-ins of one's own (a phone beside the laptop) the meeting is heard too; first on joining. */
  readonly ownDevices: { readonly others: number };
  /** The own source is no longer at the server: the role has changed, or what the screen was shown for has ended (F31). */
  readonly stopped: { readonly source: Source };
  /** All checks that one may know of, whenever one changes; next speaker first. */
  readonly soundChecks: SoundChecksFrame;
  /**
   * All of it is gone. After `room-closed` (a worker died, or one may speak from now on) join again; `not-admitted`: the meeting has
   * changed one's place in it; `too-many-devices`: a newer device of the same sign-in has taken the place of this one.
   */
  readonly ended: { readonly reason: 'room-closed' | 'not-admitted' | 'too-many-devices' };
};
