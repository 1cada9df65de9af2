import type { BrowserContext } from '@playwright/test';
import { readyWorker } from '../../tools/worker/worker-cache.mjs';
import { type Attendee, attend } from '../browser/support/attending.ts';
import { type FarAndNear, openFarAndNear } from '../browser/support/far-away.ts';
import { ask, DESIGN, give, RUTH, take } from '../browser/support/hall.ts';
import { heardSound, onTheWire } from '../browser/support/heard-sound.ts';
import { showsSlides } from '../browser/support/slides.ts';
import type { Way } from '../support/far-place/far-place.ts';
import { noFarPlaces } from '../support/far-place/far-place.ts';
import { speechFile } from '../support/media/speech.ts';

/**
 * `npm run load -- thin-lines listen 32,48,64,250 50,300,600 0,3,10,20,30 15`: who is far from the server listens (or speaks), over lines
 * of these kbit/s (0: without limit), round trips (ms) and losses (percent each way); so many seconds each. With `screen` at the
 * end who speaks shows slides as well.
 */
const [role = 'listen', ...lists] = process.argv.slice(3);
const numbers = (index: number, otherwise: readonly number[]) => lists[index]?.split(',').map(Number) ?? otherwise;
const [rates, roundTrips, losses] = [
  numbers(0, [32, 48, 64, 250]),
  numbers(1, [50, 300, 600]),
  numbers(2, [0, 3, 10, 20, 30]),
];
const [seconds = 15] = numbers(3, [15]);
const hasScreen = lists[4] === 'screen';
const SETTLED_MS = 8000;

type Heard = { readonly listener: Attendee; readonly hall: FarAndNear };

/** What compiles this program names functions by a call, also those that are to run in a page. */
const seating = {
  prepare: async (context: BrowserContext) => {
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await showsSlides(context);
  },
};

async function gatherAround(hall: FarAndNear): Promise<Heard> {
  const isFarSpeaking = role === 'speak';
  const { floor, near, far } = hall;
  const [chair, ruth, clarisse] = await Promise.all([
    attend(near, floor, 'chair', 'I am in the room'),
    attend(isFarSpeaking ? far : near, floor, 'remote1', 'With microphone only', seating),
    attend(isFarSpeaking ? near : far, floor, 'remote2', 'Listen only', seating),
  ]);
  await take(chair, DESIGN);
  await ask(ruth);
  await give(chair, RUTH);
  await chair.page.close();
  await ruth.page.getByText('Your microphone is open.').waitFor();
  if (hasScreen) await ruth.page.keyboard.press('Shift+V');
  if (hasScreen) await clarisse.page.locator('.seat[data-kind="screen"] video').waitFor();
  return { listener: clarisse, hall };
}

const fixed = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width);

/** How many lines of the shared screen the listener has; 0: none. */
const linesOfScreen = ({ page }: Attendee): Promise<number> =>
  page
    .locator('.seat[data-kind="screen"] video')
    .evaluateAll((all) => Math.max(0, ...all.map((each) => (each as HTMLVideoElement).videoHeight)));

async function measure({ listener, hall }: Heard, as: Partial<Way>): Promise<void> {
  await hall.place.line(as);
  await new Promise((resume) => setTimeout(resume, SETTLED_MS));
  const { result, toServer, toClient } = await onTheWire(hall.place, () => heardSound(listener, seconds));
  const { kbitPerSecond = 0, delayMs = 0, lossPercent = 0 } = as;
  const line = [fixed(kbitPerSecond, 6), fixed(2 * delayMs, 6), fixed(lossPercent, 5)];
  const seen = [fixed(result.concealed, 10, 2), fixed(result.good, 6), fixed(result.waitedMs, 8)];
  const screen = fixed(await linesOfScreen(listener), 7);
  console.log([...line, ...seen, fixed(toServer, 10, 1), fixed(toClient, 10, 1), screen].join(' '));
}

if (noFarPlaces) throw new Error(noFarPlaces);
process.env.MEDIASOUP_WORKER_BIN ??= readyWorker() ?? '';
const speech = speechFile();
const hall = await openFarAndNear({}, [`--use-file-for-fake-audio-capture=${speech.path}`]);
try {
  const heard = await gatherAround(hall);
  console.log(
    `far away: ${role}; ${seconds} s each\n kbit/s  rtt ms loss%  concealed% good% waited-ms  to-server  to-client (kbit/s)  screen (lines)`,
  );
  for (const kbitPerSecond of rates)
    for (const roundTrip of roundTrips)
      for (const lossPercent of losses) await measure(heard, { kbitPerSecond, delayMs: roundTrip / 2, lossPercent });
} finally {
  await hall.close();
  speech.remove();
}
process.exit(0);
