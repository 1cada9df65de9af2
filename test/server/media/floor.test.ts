import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MediaBot } from '../../load/media-bot.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
let ada: MediaBot;
let bo: MediaBot;
let chen: MediaBot;
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair');
  await hall.admit('ada', 'participant');
  await hall.admit('bo', 'participant');
  await hall.admit('chen', 'participant');
  await hall.admit('observer', 'observer');
  await hall.begin();
  [ada, bo, chen] = [hall.bot('ada'), hall.bot('bo'), hall.bot('chen')];
  for (const bot of [ada, bo, chen]) expect(await bot.join()).toBeNull();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);
/** So many packets more have left a client: whatever would be forwarded has been by then. */
async function sends(bot: MediaBot, packets = 25): Promise<void> {
  const before = await bot.packetsSent();
  await until(async () => (await bot.packetsSent()) >= before + packets);
}

test('F12 given a client that sends without the floor, when it sends on, then 0 packets reach any consumer', async () => {
  await ada.speak();
  await sends(ada);
  expect(await bo.packetsReceived()).toBe(0);
  expect(await chen.packetsReceived()).toBe(0);
});

test('F12 given the floor, when its holder speaks, then everybody else hears them', async () => {
  const request = await hall.request('ada');
  await hall.give(request);
  await until(() => bo.lastHeard !== null && chen.lastHeard !== null);
  await hall.end(request);
});

test('F12 given a client that goes on sending after its floor has ended, then 0 packets reach any consumer', async () => {
  await until(() => bo.stage.length === 0 && chen.stage.length === 0);
  await sends(ada, 5); // what was on its way has arrived
  const before = [await bo.packetsReceived(), await chen.packetsReceived()];
  await sends(ada, 50);
  expect([await bo.packetsReceived(), await chen.packetsReceived()]).toEqual(before);
});

test('F12 given somebody next on the list, when they send, then their consumers exist and get 0 packets', async () => {
  const request = await hall.request('bo');
  await bo.speak();
  await until(() => chen.has('bo', 'microphone'));
  await sends(bo);
  const before = await chen.packetsReceived();
  await sends(bo);
  expect(await chen.packetsReceived()).toBe(before);
  await hall.by('bo', { type: 'floor.withdraw', requestId: request });
  await until(() => !chen.has('bo', 'microphone'));
});

test('F12 given a person with two devices that send, when they have the floor, then one of them is open: the latest', async () => {
  const phone = hall.bot('ada');
  await phone.join();
  await phone.speak();
  const request = await hall.request('ada');
  await hall.give(request);
  await until(() => bo.stage.length === 1 && bo.stage[0]?.producerId === phone.producerIds.get('microphone'));
  phone.close();
  await until(() => bo.stage.length === 1 && bo.stage[0]?.producerId === ada.producerIds.get('microphone'));
  await hall.end(request);
});

test('F27 given somebody who speaks, when a second device of theirs joins, then the first is heard until the second is chosen; a device that comes again goes on', async () => {
  const request = await hall.request('ada');
  await hall.give(request);
  const laptopIsOpen = () => bo.stage.length === 1 && bo.stage[0]?.producerId === ada.producerIds.get('microphone');
  await until(laptopIsOpen);
  const phone = hall.bot('ada', { device: 'phone' });
  await phone.join();
  await phone.speak();
  await sends(phone);
  expect(laptopIsOpen()).toBe(true);
  await phone.socket.emitWithAck('choose', {});
  await until(() => bo.stage.length === 1 && bo.stage[0]?.producerId === phone.producerIds.get('microphone'));
  const again = hall.bot('ada', { device: 'phone' });
  await again.join();
  await again.speak();
  await until(() => bo.stage.length === 1 && bo.stage[0]?.producerId === again.producerIds.get('microphone'));
  again.close();
  phone.close();
  await until(laptopIsOpen);
  await hall.end(request);
});

/** What a device was told of others of its person, the last of it at the end. */
function toldOfOthers({ socket }: MediaBot): readonly number[] {
  const told: number[] = [];
  socket.on('ownDevices', ({ others }) => told.push(others));
  return told;
}

test('F34 given somebody who listens, when another device of theirs comes and goes, then each knows whether the other sounds too; a tab of the same sign-in is none', async () => {
  const tab = hall.bot('ada');
  const phone = hall.bot('ada', { auth: { person: 'ada', session: 'of-the-phone' }, device: 'phone' });
  const [toLaptop, toTab, toPhone, toBo] = [ada, tab, phone, bo].map(toldOfOthers);
  await tab.join();
  await until(() => toTab?.join() === '0');
  await phone.join();
  await until(() => [toLaptop, toTab, toPhone].every((told) => told?.at(-1) === 1));
  phone.close();
  await until(() => [toLaptop, toTab].every((told) => told?.at(-1) === 0));
  tab.close();
  expect(toBo).toEqual([]);
});

test('F16 given the floor holder speaks, when the chair silences the hall, then nothing is forwarded until it ends', async () => {
  const request = await hall.request('ada');
  await hall.give(request);
  await until(() => bo.stage.length === 1);
  await hall.by('chair', { type: 'floor.silence' });
  await until(() => bo.stage.length === 0);
  await sends(ada, 5);
  const before = await bo.packetsReceived();
  await sends(ada);
  expect(await bo.packetsReceived()).toBe(before);
  await hall.by('chair', { type: 'floor.unsilence' });
  await until(async () => (await bo.packetsReceived()) > before);
});

test('F16 given the floor holder speaks, when the meeting is suspended, then nothing is forwarded until it resumes', async () => {
  await hall.by('chair', { type: 'meeting.suspend' });
  await until(() => bo.stage.length === 0);
  await sends(ada, 5);
  const before = await bo.packetsReceived();
  await sends(ada);
  expect(await bo.packetsReceived()).toBe(before);
  await hall.by('chair', { type: 'meeting.resume' });
  await until(async () => (await bo.packetsReceived()) > before);
});

test('F12 given the floor holder, when they show themselves, then the others see it while the floor lasts', async () => {
  const viewer = hall.bot('chair', { video: true });
  await viewer.join();
  await ada.show();
  await until(() => viewer.has('ada', 'camera'));
  await until(async () => (await viewer.packetsReceived('video')) > 0);
  expect(bo.has('ada', 'camera')).toBe(false);
  viewer.close();
});

test('given an observer, when they join and try to send, then they may listen only', async () => {
  const observer = hall.bot('observer');
  expect(await observer.join()).toBeNull();
  expect(await observer.speak()).toBe('not-permitted');
  await until(async () => (await observer.packetsReceived()) > 0);
});

test('given somebody who sends, when the secretary makes them an observer, then what they send is closed', async () => {
  await hall.admit('secretary', 'secretary');
  await chen.speak();
  await hall.by('secretary', { type: 'attendance.assign-role', person: hall.person('chen'), role: 'observer' });
  await until(() => chen.stopped.includes('microphone'));
});

test('given a person who may only listen, when the secretary lets them speak, then their device comes again and can send', async () => {
  const observer = hall.bot('observer');
  await observer.join();
  for (const [name, device] of [
    ['observer', observer],
    ['chen', chen],
  ] as const) {
    await hall.by('secretary', { type: 'attendance.assign-role', person: hall.person(name), role: 'participant' });
    await until(() => device.ended === 'room-closed');
    expect(await device.join()).toBeNull();
    expect(await device.speak()).toBeNull();
  }
});

test('given somebody present, when the secretary excludes them, then their media ends and they cannot come back', async () => {
  await hall.by('secretary', { type: 'attendance.exclude', person: hall.person('chen') });
  await until(() => chen.ended === 'not-admitted');
  expect(await chen.join()).toBe('excluded');
});

test('F31 given a screen shown in a turn, when the turn ends, then it is stopped, and the same person’s next turn does not show it', async () => {
  const turn = await hall.request('ada');
  await hall.give(turn);
  await ada.show('screen');
  await until(() => bo.stage.some(({ source }) => source === 'screen'));
  await hall.end(turn);
  await until(() => ada.stopped.includes('screen'));
  const next = await hall.request('ada');
  await hall.give(next);
  await until(() => bo.stage.length > 0);
  expect(bo.stage.map(({ source }) => source)).not.toContain('screen');
  await hall.end(next);
});

test('F31 given somebody without the floor, when they send a screen, then it is refused', async () => {
  await expect(bo.show('screen')).rejects.toThrow('not-permitted');
});
