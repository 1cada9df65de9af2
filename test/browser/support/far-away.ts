import { type Browser, chromium, test } from '@playwright/test';
import { type FarPlace, type LineAs, noFarPlaces, openFarPlace, type Way } from '../../support/far-place/far-place.ts';
import { type Openfloor, openOpenfloor } from './openfloor.ts';

/** An Openfloor with people near it and, over a bad line, far from it. */
export type FarAndNear = {
  readonly floor: Openfloor;
  readonly place: FarPlace;
  readonly near: Browser;
  readonly far: Browser;
  readonly close: () => Promise<void>;
};

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];

/** At the head of a file whose tests need a far place: where there can be none, they are passed over, and the report says why. */
// biome-ignore lint/suspicious/noSkippedTests: not every machine lets its tests make networks
export const needFarPlaces = (): void => test.skip(noFarPlaces !== null, noFarPlaces ?? '');

/** Browsers give no microphone to a page from another computer without https; to this one they shall. */
const openBrowser = (floor: Openfloor, executablePath: string, args: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [...ARGS, `--unsafely-treat-insecure-origin-as-secure=${floor.url}`, ...args],
  });

/** `args`: more of Chromium's, as what its microphone gives. */
export async function openFarAndNear(as: Partial<Way> | LineAs, args: readonly string[] = []): Promise<FarAndNear> {
  const place = await openFarPlace(as);
  const floor = await openOpenfloor(place.here);
  const [near, far] = await Promise.all([
    openBrowser(floor, CHROMIUM, args),
    openBrowser(floor, place.program(CHROMIUM), args),
  ]);
  return {
    floor,
    place,
    near,
    far,
    async close() {
      await Promise.all([near.close(), far.close()]);
      await floor.close();
      await place.close();
    },
  };
}
