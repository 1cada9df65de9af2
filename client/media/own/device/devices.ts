import { createMemo, createSignal, onCleanup } from 'solid-js';
import { keep, recall } from '../../../device/kept.ts';
import { type Device, type DeviceKind, devicesOf, foundAmong, parseChosen } from './chosen-device.ts';

const KEPT = 'openfloor.devices';
const media = (): MediaDevices | undefined => (typeof navigator === 'undefined' ? undefined : navigator.mediaDevices);

/** Which devices this computer has, and which of them its person chose: kept here, for every meeting. */
export type OwnDevices = {
  readonly list: (kind: DeviceKind) => readonly Device[];
  /** The device to use; null: the one that the browser takes by itself. */
  readonly used: (kind: DeviceKind) => Device | null;
  /** What was chosen, whether it is here or not. */
  readonly chosen: (kind: DeviceKind) => Device | null;
  readonly choose: (kind: DeviceKind, device: Device | null) => void;
  /** Counts what has been plugged in and unplugged. */
  readonly changes: () => number;
  /** Counts how often the microphone has been allowed in the browser itself, which no press in the page tells. */
  readonly grants: () => number;
  /** Browsers tell more about devices once one of them has been allowed. */
  readonly look: () => Promise<void>;
};

export function createDevices(): OwnDevices {
  const [all, setAll] = createSignal<readonly MediaDeviceInfo[]>([]);
  const [chosen, setChosen] = createSignal(parseChosen(recall(KEPT)));
  const [changes, setChanges] = createSignal(0);
  const list = (kind: DeviceKind): readonly Device[] => devicesOf(kind, all());

  async function look(): Promise<void> {
    setAll(
      (await media()
        ?.enumerateDevices?.()
        .catch(() => [])) ?? [],
    );
  }
  const changed = () => void look().then(() => setChanges((count) => count + 1));
  media()?.addEventListener?.('devicechange', changed);
  onCleanup(() => media()?.removeEventListener?.('devicechange', changed));
  void look();
  const [grants, setGrants] = createSignal(0);
  watchGrants(() => setGrants((count) => count + 1));

  return {
    list,
    used: (kind) => foundAmong(chosen()[kind], list(kind)),
    chosen: (kind) => chosen()[kind],
    choose(kind, device): void {
      keep(KEPT, JSON.stringify(setChosen((before) => ({ ...before, [kind]: device }))));
    },
    changes: createMemo(changes),
    grants: createMemo(grants),
    look,
  };
}

/** Not every browser tells. */
function watchGrants(granted: () => void): void {
  if (typeof navigator === 'undefined') return;
  const asked = navigator.permissions?.query({ name: 'microphone' });
  const told = (event: Event) =>
    event.target instanceof PermissionStatus && event.target.state === 'granted' && granted();
  asked?.then(
    (status) => status.addEventListener('change', told),
    () => undefined,
  );
  onCleanup(() => void asked?.then((status) => status.removeEventListener('change', told)).catch(() => undefined));
}
