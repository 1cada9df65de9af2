import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall();
  for (const [name, role] of [
    ['chair', 'chair'],
    ['ada', 'participant'],
    ['ben', 'participant'],
  ] as const)
    await hall.admit(name, role);
  await hall.begin();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);

test('F34 given a tab that is silent, when it wants no sound, then it is sent none, also of who speaks next, and at once when it sounds again', async () => {
  const [ada, silent, sounding] = [hall.bot('ada'), hall.bot('ben'), hall.bot('ben')];
  for (const device of [ada, silent, sounding]) expect(await device.join()).toBeNull();
  await ada.speak();
  await hall.give(await hall.request('ada'));
  await until(() => silent.has('ada', 'microphone') && sounding.lastHeard !== null);
  expect(await silent.socket.emitWithAck('want', { video: true, sound: false })).toEqual({ done: true });
  await until(() => !silent.has('ada', 'microphone'));
  await ada.speak(660);
  await until(() => holds(sounding, ada.producerIds.get('microphone')));
  expect(silent.has('ada', 'microphone')).toBe(false);
  await silent.socket.emitWithAck('want', { video: true, sound: true });
  const heardAt = await silent.nextSound();
  expect(heardAt).toBeGreaterThan(0);
});

const holds = ({ consumers }: ReturnType<MediaHall['bot']>, producerId?: string): boolean =>
  [...consumers.values()].some(({ parameters }) => parameters.producerId === producerId);
