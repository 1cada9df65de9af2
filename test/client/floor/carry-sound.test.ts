import { expect, test } from 'vitest';
import { carrySound } from '../../../client/features/hall/joining/carry-sound.ts';
import type { Way } from '../../../client/features/hall/joining/join-choice.ts';
import type { Role } from '../../../shared/actor.ts';

/** What the call of somebody is told when they join in one way after another. */
async function told(role: Role, ...ways: readonly Way[]): Promise<readonly string[]> {
  const said: string[] = [];
  const call = {
    join: async () => void said.push('join'),
    leave: () => void said.push('leave'),
    watchChecks: () => void said.push('watch'),
  };
  for (const way of ways)
    await carrySound(call, { way, opensItself: false }, { role, isRoomDevice: role === 'room', pressed: [] });
  return said;
}

test('F14, F30: given a chair who was remote, when they join again from the room, then their sound here ends and they see the sound checks', async () =>
  expect(await told('chair', 'both', 'room')).toEqual(['join', 'leave', 'watch']));

test('F30: given a participant who was remote, when they join again from the room, then their sound here ends', async () =>
  expect(await told('participant', 'listen', 'room')).toEqual(['join', 'leave']));

test("given the room's own device, when it joins, then it carries sound, whatever was chosen", async () =>
  expect(await told('room', 'room')).toEqual(['join']));
