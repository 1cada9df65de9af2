import { createEffect, createSignal, on } from 'solid-js';
import type { Lasting } from '../../../shared/floor/sound/own-wishes.ts';
import { createRetryLimit } from '../retry-limit.ts';
import { captureCamera, captureMicrophone, type NoCapture, type WhyNot } from './capture.ts';
import type { OwnDevices } from './devices.ts';
import { type Captured, createOwnSource } from './own-source.ts';

type Deps = Parameters<typeof createOwnSource>[1] & {
  readonly devices: OwnDevices;
  /** Whether its person wants it open now: what they have shut is not opened by a plug. */
  readonly isWanted: () => boolean;
  /** Another one is used from now on, since the one before has gone. */
  readonly replaced: (label: string) => void;
};

const CAPTURES = { microphone: captureMicrophone, camera: captureCamera } as const;
/** What a plug can mend. */
const isOfPlugs = (why: WhyNot | null): boolean => why === 'missing' || why === 'busy';

/** A microphone or a camera: the one chosen, else the browser's; with why there is none, and what follows when it goes (F32). */
export function createOwnDevice(source: Lasting, deps: Deps) {
  const { devices, isWanted } = deps;
  const [trouble, setTrouble] = createSignal<WhyNot | null>(null);
  const own = createOwnSource(source, { ...deps, lost: () => void lost() });
  const mayMend = createRetryLimit();

  const capture = (): Promise<MediaStreamTrack | NoCapture> => CAPTURES[source](devices.used(source)?.id ?? null);
  async function open(): Promise<Captured> {
    const taken = await own.take(capture);
    if (taken === 'given-up') return taken;
    setTrouble(taken === 'taken' ? null : taken);
    if (taken === 'taken') void devices.look();
    return taken;
  }
  /** Let go of first: not every system gives two of a kind at once. */
  function reopen(): Promise<Captured> {
    own.hush();
    return open();
  }
  async function replace(): Promise<void> {
    if ((await reopen()) === 'taken') deps.replaced(own.track()?.label ?? '');
  }
  /** A microphone is followed by another; a camera is not: it might look where its person does not want it to. */
  async function lost(): Promise<void> {
    deps.lost();
    if (!isWanted()) return;
    if (mayMend()) await replace();
    else setTrouble('busy');
  }
  /** Plugged in or unplugged: what was missing may be there, the one chosen back, the one used gone without a word. */
  function plugged(): void {
    const used = devices.used(source);
    const id = own.track()?.getSettings().deviceId;
    const here = devices.list(source);
    const isGone = here.length > 0 && id !== undefined && id !== 'default' && here.every((one) => one.id !== id);
    const isBack = used !== null && id !== undefined && used.id !== id;
    if (isWanted() && (own.track() ? isGone || isBack : isOfPlugs(trouble()))) void replace();
  }
  createEffect(on(devices.changes, plugged, { defer: true }));
  createEffect(on(devices.grants, () => void (isWanted() && !own.track() && trouble() && open()), { defer: true }));

  return {
    ...own,
    open,
    reopen,
    capture,
    /** Why there is none, though it was asked for. */
    trouble,
  };
}
