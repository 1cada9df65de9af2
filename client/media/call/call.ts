import { createEffect, createMemo, onCleanup } from 'solid-js';
import type { Joining } from '../../../shared/floor/sound/own-wishes.ts';
import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import type { ArrivalsFrame, OnStage, SoundChecksFrame, Watched } from '../../../shared/protocol/media-frames.ts';
import type { ChannelSocket } from '../../connection/channel-socket.ts';
import type { Care } from '../../connection/watch/pulse.ts';
import type { RestingPart } from '../../i18n/resting-part.ts';
import { type Attending, createAttending } from '../attending.ts';
import { createHearing, type Hearing } from '../heard/hearing.ts';
import { type Tile, tilesOf } from '../heard/tile.ts';
import type { LoadDevice } from '../load-device.ts';
import { createMediaChannel, type MediaChannel } from '../media-channel.ts';
import { createKnownChecks, type KnownChecks } from '../own/check/known-checks.ts';
import type { OwnSoundCheck } from '../own/check/sound-check.ts';
import type { Device, DeviceKind } from '../own/device/chosen-device.ts';
import { createDevices } from '../own/device/devices.ts';
import type { createOwn, Own } from '../own/own.ts';
import type { OwnControls } from '../own/own-media.ts';
import type { OwnRight } from '../own/own-wishes.ts';
import { createRestingOwn } from '../own/resting-own.ts';
import { type Arrivals, createArrivals } from '../quality/arrivals.ts';
import { createDoubt, type Doubt } from '../quality/doubt.ts';
import type { createMeasures, Measures } from '../quality/measures.ts';
import { createRestingMeasures } from '../quality/resting-measures.ts';
import { type Course, createCourse } from './course.ts';

export type CallDeps = OwnRight & {
  readonly meetingId: MeetingId;
  /** Of the namespace `/media`, not yet connected. */
  readonly socket: ChannelSocket;
  readonly loadDevice: LoadDevice;
  /** What sends, and what measures. */
  readonly parts: {
    readonly own: RestingPart<typeof createOwn>;
    readonly measures: RestingPart<typeof createMeasures>;
  };
  readonly person: () => PersonId | null;
  /** Whether the meeting lets them be heard at the moment through a device of their own. */
  readonly isEntitled: () => boolean;
};

/** Sound and picture of this device: joins, comes back by itself, and sends no more than the floor has opened. */
export type Call = Pick<Course, 'state' | 'refusal' | 'stage'> &
  OwnControls &
  Pick<Hearing, 'ownSound' | 'sized' | 'level' | 'locked' | 'unlock'> & {
    readonly join: (how: Joining) => Promise<void>;
    /** Without sound or picture: what the chair and the secretary know of sound checks. */
    readonly watchChecks: () => void;
    readonly leave: () => void;
    readonly tiles: () => readonly Tile[];
    readonly soundCheck: KnownChecks & OwnSoundCheck;
    readonly arrivalOf: Arrivals['of'];
    readonly ownArrival: Measures['own'];
    readonly reception: Measures['reception'];
    readonly quality: Measures['quality'];
    /** How closely the connection is to be watched. */
    readonly care: () => Care;
  };

/** What a call is made of. */
type Parts = {
  readonly course: Course;
  readonly hearing: Hearing;
  readonly own: Own;
  readonly known: KnownChecks;
  readonly arrivals: Arrivals;
  readonly measures: Measures;
};

export function createCall(deps: CallDeps): Call {
  const { meetingId } = deps;
  const course: Course = createCourse({ begun: (entered) => knows(entered.soundChecks, entered.arrivals), ended });
  const channel = channelOf(deps, () => attending);
  const { session, stage } = course;
  const devices = createDevices();
  const loudspeaker = () => devices.used('loudspeaker')?.id ?? null;
  const hearing = createHearing({ meetingId, channel, session, isJoined: () => course.how() !== null, loudspeaker });
  const known = createKnownChecks(channel);
  const { checks } = known;
  const own = createRestingOwn({ ...deps, part: deps.parts.own, channel, session, stage, devices, checks });
  const arrivals = createArrivals(channel);
  const doubt = createDoubt();
  const measures = measuresOf(deps, { course, hearing, own, arrivals }, doubt);
  const watched = (seen: Watched) => knows(seen, seen.arrivals);
  const attending: Attending = createAttending({ ...deps, channel, course, own, doubt: doubt.raise, watched });

  function knows(checks: SoundChecksFrame, heard: ArrivalsFrame): void {
    known.knows(checks);
    arrivals.knows(heard);
  }
  function ended(): void {
    attending.sessionEnded();
    hearing.clear();
    arrivals.forget();
  }
  function leave(): void {
    attending.leave();
    own.soundCheck.stop();
    known.knows({ checks: [], refused: [] });
  }
  followServer(channel, course, own);
  tellOfShut(channel, session, own);
  onCleanup(leave);
  const parts = { course, hearing, own, known, arrivals, measures };
  return {
    ...shownOf(parts),
    ...{ join: attending.join, leave, watchChecks: attending.watchChecks, care: careOf(deps, course, doubt) },
  };
}

const channelOf = ({ socket, meetingId }: CallDeps, attending: () => Attending): MediaChannel =>
  createMediaChannel({
    ...{ socket, meetingId },
    join: () => attending().attempt(),
    changed: (now) => attending().changed(now),
    isFinal: (code) => attending().isFinal(code),
  });

function measuresOf(deps: CallDeps, parts: Omit<Parts, 'known' | 'measures'>, doubt: Doubt): Measures {
  const { course, hearing, own, arrivals } = parts;
  const { person } = deps;
  const { isSilent } = hearing.ownSound;
  return createRestingMeasures({
    ...{ ...course, ...ownTurn(course, own, deps.isEntitled), part: deps.parts.measures },
    ...{ arrivals, person, isSilent, doubt: doubt.raise, wait: hearing.waitFor },
    isHeard: () => !isSilent() && hasVoiceOfOthers(course.stage(), person()),
  });
}

const hasVoiceOfOthers = (stage: readonly OnStage[], me: PersonId | null): boolean =>
  stage.some(({ source, person }) => source === 'microphone' && person !== me);

/** Whether one's own microphone is open here, and whether it shall be as soon as the connection is there. */
function ownTurn(course: Course, { controls }: Own, isEntitled: () => boolean) {
  const isOpen = () => controls.microphone() === 'open';
  return {
    isOpen: () => course.state() === 'joined' && isOpen(),
    isDue: createMemo(() => course.how() !== null && isEntitled() && (isOpen() || controls.microphone() === 'waiting')),
  };
}

function followServer(channel: MediaChannel, course: Course, own: Own): void {
  channel.on('stage', ({ sources }) => course.changeStage(sources));
  channel.on('stopped', ({ source }) => own.forget(source));
}

/** List keepers see who would get the floor in vain. */
function tellOfShut(channel: MediaChannel, session: Course['session'], own: Own): void {
  const shut = createMemo(
    () => ({ refused: own.isRefused(), muted: own.isMuted(), unopened: own.isUnopened() }),
    undefined,
    { equals: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  createEffect(() => session() && void channel.ask('microphone', shut()));
}

/** A speaker who is heard by nobody does not notice it otherwise. */
const careOf = (deps: CallDeps, course: Course, doubt: Doubt) => (): Care => {
  if (course.how() === null) return 'resting';
  if (doubt.isThere()) return 'in-doubt';
  return deps.heardFor() === null ? 'resting' : 'heard';
};

/** What of the parts is seen and pressed. */
function shownOf({ course, hearing, own, known, arrivals, measures }: Parts) {
  const { state, stage, refusal } = course;
  const { ownSound, sized, locked, unlock, level } = hearing;
  const { controls, soundCheck } = own;
  return {
    ...controls,
    ...{ state, stage, refusal, ownSound, sized, locked, unlock, level, soundCheck: { ...known, ...soundCheck } },
    tiles: createMemo(() => tilesOf(stage(), [...hearing.pictures(), ...own.pictures()])),
    chooseDevice: async (kind: DeviceKind, device: Device | null): Promise<void> => {
      await controls.chooseDevice(kind, device);
      if (kind === 'microphone') await soundCheck.renew();
    },
    openToHelp: async (): Promise<void> => {
      if (course.how()) await controls.openToHelp();
    },
    isLineShort: () => controls.isLineShort() || hearing.areCamerasOff(),
    ...{ arrivalOf: arrivals.of, ownArrival: measures.own, reception: measures.reception, quality: measures.quality },
  };
}
