import { createEffect, on } from 'solid-js';
import { agrees, isCaptured, type OwnEvent } from '../../../shared/floor/sound/own-wishes.ts';
import type { HeardFor } from '../../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';
import type { NoCapture, WhyNot } from './device/capture.ts';
import { createOwnDevice, type OwnDevice } from './device/own-device.ts';
import { type MicrophoneState, microphoneState } from './microphone.ts';
import type { OwnDeps } from './own-news.ts';

/** The person's own microphone: the floor decides when it is heard, its person whether. */
export type OwnMicrophone = Pick<OwnDevice, 'track' | 'reopen' | 'hush' | 'stop'> & {
  readonly state: () => MicrophoneState;
  /** Why there is none; null while nothing is wrong. */
  readonly trouble: () => WhyNot | null;
  /** As wanted on joining. */
  readonly begin: () => Promise<unknown>;
  /**
   * The button "Open my microphone". A person who joined to listen is asked for a microphone now; a person who is heard on another
   * device is heard here from now on.
   */
  readonly open: () => Promise<void>;
  /** The moderator's button that begins helping, and opens the microphone with it. */
  readonly openToHelp: () => Promise<void>;
  /** Shuts it until its person opens it again. */
  readonly mute: () => void;
  /** For a sound check: a copy, or a track of its own, so that what is shut stays shut. */
  readonly copy: () => Promise<MediaStreamTrack | NoCapture>;
  /** A microphone was wanted, and the browser or the system gives none. */
  readonly isRefused: () => boolean;
  /** Its person agreed on joining that it opens by itself in their own turns. */
  readonly opensItself: () => boolean;
  /** Its person has shut it. */
  readonly isMuted: () => boolean;
  /** Nothing of it is sent yet: the browser has not given it, or its person has not agreed to its opening. */
  readonly isUnopened: () => boolean;
};

type Deps = OwnDeps & {
  readonly heardFor: () => HeardFor;
  readonly stage: () => readonly OnStage[];
  readonly person: () => PersonId | null;
  /** Tells the server that the person wants to be heard on this device. */
  readonly choose: () => void;
};

export function createOwnMicrophone(deps: Deps): OwnMicrophone {
  const { wishes, tell, news, heardFor } = deps;
  const agreed = () => agrees(wishes(), heardFor());
  const isWanted = () => isCaptured(wishes(), 'microphone');
  const device = createOwnDevice('microphone', {
    ...{ ...deps, isWanted, agrees: agreed, isGivenUp: () => false, lost: () => {} },
    replaced: (label) => news({ about: 'replaced', source: 'microphone', device: label }),
  });
  const isElsewhere = () => !device.onStage() && isHeardElsewhere(deps, device);
  createEffect(() => isElsewhere() && tell({ type: 'heard-elsewhere', what: heardFor() }));
  createEffect(
    on(device.trouble, (why) => why && news({ about: 'not-given', source: 'microphone', why }), { defer: true }),
  );
  async function openBy(press: OwnEvent): Promise<void> {
    if (isElsewhere()) deps.choose();
    tell(press);
    if (!device.track() || device.isHeld()) await device.reopen();
  }
  const { track, trouble, reopen, hush, stop, capture } = device;
  const isRefused = () => wishes().has.microphone && isBlocked(device);
  return {
    ...{ track, trouble, reopen, hush, stop, isRefused },
    state: () => microphoneState({ ...factsOf(deps, device), elsewhere: isElsewhere(), agreed: agreed() }),
    begin: async () => isWanted() && device.open(),
    open: () => openBy({ type: 'pressed', source: 'microphone' }),
    openToHelp: () => openBy({ type: 'pressed-to-help' }),
    mute: () => tell({ type: 'shut', source: 'microphone' }),
    copy: async () => track()?.clone() ?? capture(),
    opensItself: () => wishes().opensItself,
    isMuted: () => wishes().has.microphone && wishes().shut.microphone,
    isUnopened: () => !wishes().shut.microphone && (track() === null || !agreed()),
  };
}

const isBlocked = ({ trouble, track }: OwnDevice): boolean => trouble() !== null && !track();

/** Heard by a microphone that is not this device's (F27). */
const isHeardElsewhere = ({ stage, person }: Deps, { isElsewhere }: OwnDevice): boolean =>
  person() !== null &&
  stage().some((one) => one.source === 'microphone' && one.person === person() && isElsewhere(one.producerId));

const factsOf = ({ session, wishes }: Deps, device: OwnDevice) => ({
  wanted: wishes().has.microphone && (session()?.maySend ?? true),
  muted: wishes().shut.microphone,
  prompted: device.isAwaited(),
  blocked: isBlocked(device),
  held: device.isHeld(),
  onStage: device.onStage(),
});
