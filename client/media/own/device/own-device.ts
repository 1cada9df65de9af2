import { createEffect, createSignal, on } from 'solid-js';
import type { Lasting } from '../../../../shared/floor/sound/own-wishes.ts';
import { createRetryLimit } from '../../retry-limit.ts';
import { createOwnSource, type OwnSource, type SourceDeps } from '../own-source.ts';
import type { Captured } from '../own-track.ts';
import { captureCamera, captureMicrophone, type NoCapture, type WhyNot } from './capture.ts';
import type { Device } from './chosen-device.ts';
import type { OwnDevices } from './devices.ts';

/**
 * A microphone or a camera: the one chosen, or else the browser's; with the reason why there is none, and what follows when it goes
 * (F32).
 */
export type OwnDevice = OwnSource & {
  readonly open: () => Promise<Captured>;
  /** Another track in place of the one that is there. */
  readonly reopen: () => Promise<Captured>;
  readonly capture: () => Promise<MediaStreamTrack | NoCapture>;
  /** Why there is none, though it was asked for. */
  readonly trouble: () => WhyNot | null;
};

type Deps = SourceDeps & {
  readonly devices: OwnDevices;
  /** Whether its person wants it open now: plugging something in does not open what they have shut. */
  readonly isWanted: () => boolean;
  /** Another one is used from now on, because the one before has gone. */
  readonly replaced: (label: string) => void;
};

const CAPTURES = { microphone: captureMicrophone, camera: captureCamera } as const;

export function createOwnDevice(source: Lasting, deps: Deps): OwnDevice {
  const { devices, isWanted } = deps;
  const [trouble, setTrouble] = createSignal<WhyNot | null>(null);
  const own = createOwnSource(source, { ...deps, lost: () => void lost() });
  const mayMend = createRetryLimit();
  const used = () => devices.used(source);

  const capture = () => CAPTURES[source](used()?.id ?? null);
  async function open(): Promise<Captured> {
    const taken = await own.take(capture);
    if (taken === 'given-up') return taken;
    setTrouble(taken === 'taken' ? null : taken);
    if (taken === 'taken') void devices.look();
    return taken;
  }
  /** The old one is released first: not every system gives two of a kind at once. */
  function reopen(): Promise<Captured> {
    own.hush();
    return open();
  }
  async function replace(): Promise<void> {
    if ((await reopen()) === 'taken') deps.replaced(own.track()?.label ?? '');
  }
  /** A microphone is replaced by another; a camera is not, because it might show what its person does not want to show. */
  async function lost(): Promise<void> {
    deps.lost();
    if (!isWanted()) return;
    if (mayMend()) await replace();
    else setTrouble('busy');
  }
  const helps = () => (own.track() ? isPassed(own.track(), devices.list(source), used()) : isOfPlugs(trouble()));
  createEffect(on(devices.changes, () => void (isWanted() && helps() && replace()), { defer: true }));
  createEffect(on(devices.grants, () => void (isWanted() && !own.track() && trouble() && open()), { defer: true }));
  return { ...own, open, reopen, capture, trouble };
}

/** What plugging something in can mend. */
const isOfPlugs = (why: WhyNot | null): boolean => why === 'missing' || why === 'busy';

/** Whether a track is of a device that has gone without a notice, or replaces the chosen device, which is back. */
function isPassed(track: MediaStreamTrack | null, here: readonly Device[], used: Device | null): boolean {
  const id = track?.getSettings().deviceId;
  if (id === undefined) return false;
  const isGone = here.length > 0 && id !== 'default' && here.every((one) => one.id !== id);
  return isGone || (used !== null && used.id !== id);
}
