/** A microphone, camera or loudspeaker. */
export const DEVICE_KINDS = ['microphone', 'camera', 'loudspeaker'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];
/** A device as the browser names it. Browsers change ids with their data; the label then tells which it is. */
export type Device = { readonly id: string; readonly label: string };
export type ChosenDevices = Readonly<Record<DeviceKind, Device | null>>;

export const NONE_CHOSEN: ChosenDevices = { microphone: null, camera: null, loudspeaker: null };

const OF_BROWSERS = { microphone: 'audioinput', camera: 'videoinput', loudspeaker: 'audiooutput' } as const;
/** Chromium's own names for whatever the system uses: no devices, and offered as "the system's" anyway. */
const PSEUDO: ReadonlySet<string> = new Set(['', 'default', 'communications']);

/** Those of a kind that can be chosen: without permission browsers give no labels, and there is nothing to choose by. */
export const devicesOf = (kind: DeviceKind, all: readonly MediaDeviceInfo[]): readonly Device[] =>
  all
    .filter((one) => one.kind === OF_BROWSERS[kind] && one.label !== '' && !PSEUDO.has(one.deviceId))
    .map(({ deviceId, label }) => ({ id: deviceId, label }));

/** The device that was chosen, if it is here: by its id, or else by its label. */
export const foundAmong = (chosen: Device | null, here: readonly Device[]): Device | null =>
  chosen && (here.find(({ id }) => id === chosen.id) ?? here.find(({ label }) => label === chosen.label) ?? null);

const isDevice = (value: unknown): value is Device =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'label' in value &&
  typeof value.id === 'string' &&
  typeof value.label === 'string';

/** Parses what was kept; anything unexpected is no choice. */
export function parseChosen(text: string | null): ChosenDevices {
  try {
    const kept: Partial<Record<DeviceKind, unknown>> = Object(JSON.parse(text ?? '{}'));
    const of = (kind: DeviceKind) => {
      const value = kept[kind];
      return isDevice(value) ? { id: value.id, label: value.label } : null;
    };
    return { microphone: of('microphone'), camera: of('camera'), loudspeaker: of('loudspeaker') };
  } catch {
    return NONE_CHOSEN;
  }
}
