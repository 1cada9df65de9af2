import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MediaBot } from '../../load/media-bot.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
let witness: MediaBot;
beforeAll(async () => {
  hall = await openMediaHall();
  for (const role of ['chair', 'moderator'] as const) await hall.admit(role, role);
  witness = hall.bot('moderator');
  await witness.join();
});
afterAll(() => hall.close());

const isThere = () =>
  [witness.stage, witness.arrivals.microphones].map((all) => all.some(({ person }) => person === hall.person('chair')));
const until = (there: boolean) => expect.poll(isThere, { timeout: 8000, interval: 20 }).toEqual([there, there]);
/** A device of the chair that speaks. */
async function speaks(): Promise<MediaBot> {
  const chair = hall.bot('chair', { device: 'laptop' });
  await chair.join();
  await chair.speak();
  await until(true);
  return chair;
}

test('F12, F33 given a device that speaks, when it comes again and its first line is still there, then until it sends again it is neither on the stage nor awaited', async () => {
  await speaks();
  const anew = hall.bot('chair', { device: 'laptop' });
  await anew.join();
  await until(false);
  anew.close();
});

test('F12, F33 given a device that speaks, when it offers in place of that what cannot be taken, then it is neither on the stage nor awaited', async () => {
  const chair = await speaks();
  const codecs = [{ mimeType: 'audio/unheard-of', clockRate: 8000, payloadType: 100 }];
  const rtpParameters = { codecs, headerExtensions: [], encodings: [{ ssrc: 1 }], rtcp: {} };
  const answer = await chair.socket.emitWithAck('produce', { source: 'microphone', rtpParameters });
  expect(answer).toMatchObject({ refused: 'bad-message' });
  await until(false);
  chair.close();
});
