import { batch, createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import { isRefusal } from '../../shared/decision.ts';
import type { Joining } from '../../shared/floor/sound/own-wishes.ts';
import { layerFor } from '../../shared/floor/sound/pictures-after-sound.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { ConsumerParameters, OnStage } from '../../shared/protocol/media-frames.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Care } from '../connection/pulse.ts';
import type { CallState } from './call-state.ts';
import { createEntering, type Entered, FINAL } from './entering.ts';
import { createHeard } from './heard/heard.ts';
import { createLoudness } from './heard/loudness.ts';
import { createPlayback } from './heard/playback.ts';
import { createSoundingTab } from './heard/sounding-tab.ts';
import { tilesOf } from './heard/tile.ts';
import { watchIncoming } from './heard/waiting.ts';
import type { LoadDevice } from './load-device.ts';
import type { MediaChannel } from './media-channel.ts';
import type { MediaSession } from './media-session.ts';
import type { Device, DeviceKind } from './own/chosen-device.ts';
import { createDevices } from './own/devices.ts';
import { createOwnMedia } from './own/own-media.ts';
import { createOwnSound } from './own/own-sound.ts';
import type { OwnRight } from './own/own-wishes.ts';
import { createSoundCheck } from './own/sound-check.ts';
import { createArriving } from './quality/arriving.ts';
import { createDoubt } from './quality/doubt.ts';
import { type Quality, qualityOf } from './quality/quality.ts';
import { watchNetwork } from './quality/watch-network.ts';
import { createRecovery } from './recovery.ts';
import { tellOfWants } from './wants.ts';

export type CallDeps = OwnRight & {
  readonly meetingId: MeetingId;
  readonly line: MediaChannel;
  readonly loadDevice: LoadDevice;
  readonly person: () => PersonId | null;
  /** Whether the meeting lets them be heard at the moment by a device of their own. */
  readonly isEntitled: () => boolean;
};

const nothingKnown = { checks: [], refused: [] } as const;

/** Sound and picture of this device: joins, comes back by itself, and sends no more than the floor has opened. */
export function createCall(deps: CallDeps) {
  const { line } = deps;
  const [how, setHow] = createSignal<Joining | null>(null);
  const [isWatching, setWatching] = createSignal(false);
  const [state, setState] = createSignal<CallState>('idle');
  const [refusal, setRefusal] = createSignal<RefusalCode | null>(null);
  const [session, setSession] = createSignal<MediaSession | null>(null);
  const [stage, setStage] = createSignal<readonly OnStage[]>([]);
  const playback = createPlayback();
  const heard = createHeard(playback);
  const tab = createSoundingTab(`openfloor.sound.${deps.meetingId}`);
  const ownSound = createOwnSound({ playback, tab, isJoined: () => how() !== null });
  const moments = createLoudness(line);
  const devices = createDevices();
  const own = createOwnMedia({ ...deps, session, stage, devices, choose: () => void line.ask('choose', {}) });
  const arriving = createArriving({
    line,
    session,
    person: deps.person,
    isSilent: ownSound.isSilent,
    isOpen: () => state() === 'joined' && own.controls.microphone() === 'open',
    isDue: createMemo(() => {
      const microphone = own.controls.microphone();
      return how() !== null && deps.isEntitled() && (microphone === 'open' || microphone === 'waiting');
    }),
  });
  const soundCheck = createSoundCheck({ line, session, copyOfMicrophone: own.copyOfMicrophone });
  const doubt = createDoubt({
    session,
    isHeard: () =>
      !ownSound.isSilent() && stage().some(({ source, person }) => source === 'microphone' && person !== deps.person()),
  });
  const recovery = createRecovery({
    restartIce: () => void session()?.restartIce(),
    rejoin: () => comeBack(),
    doubt: doubt.raise,
  });
  const entering = createEntering({ ...deps, watch: recovery }, { entered: begin, refused });
  const tiles = createMemo(() => tilesOf(stage(), [...heard.pictures(), ...own.pictures()]));

  function begin(entered: Entered): void {
    batch(() => {
      endSession();
      setSession(entered.session);
      setStage(entered.stage.sources);
      soundCheck.knows(entered.soundChecks);
      arriving.knows(entered.arrivals);
      setRefusal(null);
      setState('joined');
    });
  }
  /** Who is not to come back holds no device open for it (F30): this person sits in the room now, say. */
  function refused(code: RefusalCode): void {
    setRefusal(code);
    if (FINAL.has(code)) own.end();
  }
  function endSession(): void {
    recovery.close();
    heard.clear();
    moments.forget();
    arriving.forget();
    session()?.close();
    setSession(null);
  }
  async function watch(): Promise<void> {
    const known = await line.ask('watch', { protocol: PROTOCOL_VERSION, meetingId: deps.meetingId });
    if (isRefusal(known)) return;
    soundCheck.knows(known);
    arriving.knows(known.arrivals);
  }
  function comeBack(): void {
    if (isWatching()) void watch();
    if (!how()) return;
    setState((before) => (before === 'joined' ? 'lost' : before));
    entering.enter();
  }
  /** Coming back would only send the other device away. */
  function giveWay(): void {
    entering.cancel();
    endSession();
    own.end();
    setRefusal('too-many-devices');
    setState('lost');
  }
  async function hear(announced: readonly ConsumerParameters[]): Promise<void> {
    const current = session();
    const more = (await current?.hear(announced)) ?? [];
    if (session() === current) heard.add(more);
  }

  const shut = createMemo(
    () => ({ refused: own.isRefused(), muted: own.isMuted(), unopened: own.isUnopened() }),
    undefined,
    { equals: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  createEffect(() => session() && void line.ask('microphone', shut()));

  tellOfWants({ line, session, isSilent: ownSound.isSilent });
  watchIncoming(session, heard.waitFor);
  createEffect(() => playback.playOn(devices.used('loudspeaker')?.id ?? null));

  line.onUp(comeBack);
  line.onDown(() => how() && setState('lost'));
  line.on('consume', ({ consumers }) => void hear(consumers));
  line.on('closed', ({ consumerIds }) => heard.drop(consumerIds));
  line.on('line', ({ camerasOff }) => heard.turnCamerasOff(camerasOff));
  line.on('stage', ({ sources }) => setStage(sources));
  line.on('stopped', ({ source }) => own.forget(source));
  line.on('ownDevices', ({ others }) => ownSound.othersAre(others));
  line.on('ended', ({ reason }) => (reason === 'too-many-devices' ? giveWay() : comeBack()));
  watchNetwork(recovery.networkChanged, doubt.raise);
  onCleanup(() => {
    leave();
    playback.close();
  });

  async function join(wanted: Joining): Promise<void> {
    setHow(wanted);
    setState('joining');
    if (line.isUp()) entering.enter();
    else line.open();
    await own.begin(wanted);
  }
  /** Without sound or picture: what the chair and the secretary know of sound checks. */
  function watchChecks(): void {
    setWatching(true);
    if (line.isUp()) void watch();
    else line.open();
  }
  function leave(): void {
    setHow(null);
    setWatching(false);
    setState('idle');
    entering.cancel();
    line.close();
    own.end();
    soundCheck.stop();
    soundCheck.knows(nothingKnown);
    setStage([]);
    endSession();
  }
  /** How large a picture is shown, in CSS pixels: the server sends no more than that needs. */
  function sized(stream: MediaStream, height: number): void {
    const shown = heard.all().find((one) => one.stream === stream);
    if (!shown) return;
    const { consumerId, source } = shown.parameters;
    const spatialLayer = layerFor(source === 'screen' ? source : 'camera', height);
    void line.ask('prefer', { consumerId, spatialLayer });
  }

  /** How closely the line is to be watched: a speaker who is heard by nobody does not notice it otherwise. */
  function care(): Care {
    if (how() === null) return 'resting';
    if (doubt.isThere()) return 'in-doubt';
    return deps.heardFor() === null ? 'resting' : 'heard';
  }

  return {
    state,
    care,
    /** Why sound and picture did not start or come back; null while nothing is wrong. */
    refusal,
    join,
    watchChecks,
    leave,
    stage,
    tiles,
    sized,
    ...own.controls,
    /** Chosen for every meeting on this computer; what is open at the moment goes on with it. */
    chooseDevice: async (kind: DeviceKind, device: Device | null): Promise<void> => {
      await own.controls.chooseDevice(kind, device);
      if (kind === 'microphone') await soundCheck.renew();
    },
    openToHelp: (): void => void (how() && own.controls.openToHelp()),
    ownSound,
    soundCheck,
    level: moments.level,
    /** How somebody's sound arrives at the server; null while they are not to be heard (F33). */
    arrivalOf: arriving.of,
    /** Whether one's own sound arrives; null while one is not to be heard from here. */
    ownArrival: arriving.own,
    /** How one's own line brings the sound of others. */
    reception: arriving.reception,
    /** The line brings or takes no cameras, so that sound and a shared screen have it (F37). */
    isLineShort: (): boolean => own.controls.isLineShort() || heard.areCamerasOff(),
    quality: (): Quality =>
      qualityOf({
        call: state(),
        own: arriving.own(),
        said: arriving.of(deps.person()),
        reception: arriving.reception(),
      }),
    /** Why nothing is heard, if so: `unlock` is for a click. */
    locked: playback.locked,
    unlock: playback.unlock,
  };
}

export type Call = ReturnType<typeof createCall>;
