import { describe, expect, test } from 'vitest';
import { createPasswords } from '../../../server/auth/passwords/passwords.ts';
import { createWaits } from '../../../server/auth/waits.ts';
import { createFairQueue } from '../../../server/fair-queue.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  test('given a hash, only its password fits, and the hash is of argon2id', async () => {
    const hash = await passwords.hash('a tin of paint');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(hash, 'a tin of paint')).toBe('right');
    expect(await passwords.verify(hash, 'a tin of Paint')).toBe('wrong');
  });

  test('given no account, no password fits, and the answer takes as much work as with one', async () => {
    const hash = await passwords.hash('a tin of paint');
    const workOf = (stored: string | null): Promise<number> =>
      cpuTimeOf(async () => {
        for (let i = 0; i < 5; i += 1) expect(await passwords.verify(stored, 'wrong')).toBe('wrong');
      });
    await workOf(null);
    const ratio = (await workOf(null)) / (await workOf(hash));
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(5);
  });
});

describe('a gate', () => {
  const pause = () => new Promise((resolve) => setImmediate(resolve));

  test('given room for two, when five come, then never more than two are inside and all get through in turn', async () => {
    const gate = createFairQueue(2);
    const done: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = (number: number) => async () => {
      inside += 1;
      most = Math.max(most, inside);
      await pause();
      inside -= 1;
      done.push(number);
    };
    await Promise.all([1, 2, 3, 4, 5].map((number) => gate.run(visit(number))));
    expect(most).toBe(2);
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  test('given somebody with much work, when another comes with little, then they take turns', async () => {
    const gate = createFairQueue(1);
    const done: string[] = [];
    const work = (whose: string) =>
      gate.run(async () => {
        await pause();
        done.push(whose);
      }, whose);
    const flood = Array.from({ length: 6 }, () => work('flood'));
    expect(gate.waiting('flood')).toBe(5);
    await Promise.all([...flood, work('chair'), work('chair')]);
    expect(done.indexOf('chair')).toBeLessThan(3);
    expect(done.lastIndexOf('chair')).toBeLessThan(5);
    expect(gate.waiting('flood')).toBe(0);
  });

  test('when work fails, then its place is free again', async () => {
    const gate = createFairQueue(1);
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.run(async () => 'next')).toBe('next');
  });
});

describe('waits', () => {
  test('given wrong tries, then the first cost nothing, and each further one doubles the wait up to a minute', () => {
    let now = 0;
    const waits = createWaits(() => now);
    const waited: number[] = [];
    for (let tries = 0; tries < 14; tries += 1) {
      const from = now;
      while (!waits.mayTry('bo')) now += 1000;
      waited.push((now - from) / 1000);
      waits.count('bo');
    }
    expect(waited).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(waits.mayTry('amina')).toBe(true);
    waits.forget('bo');
    expect(waits.mayTry('bo')).toBe(true);
  });
});
