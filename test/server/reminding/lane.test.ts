import { describe, expect, test } from 'vitest';
import { createLane } from '../../../server/reminding/lane.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

/** Work that goes on until it is told to end. */
function works(width = { places: 2, ofOneHost: 2, ofOnePerson: 2 }) {
  const lane = createLane(width);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const all: Promise<void>[] = [];
  return {
    begun,
    send(name: string, { person = name, host = 'push.example', urgency = 0 } = {}): void {
      const work = (): Promise<void> => {
        begun.push(name);
        return new Promise((end) => ends.set(name, end));
      };
      all.push(lane.run({ person: idOf<PersonId>(person), host, urgency }, work));
    },
    async end(name: string): Promise<void> {
      ends.get(name)?.();
      await new Promise((resume) => setImmediate(resume));
    },
  };
}

describe('a lane', () => {
  test('U6 given one that does not end, then the other place goes on', async () => {
    const { send, end, begun } = works();
    for (const name of ['hangs', 'a', 'b', 'c']) send(name);
    await end('none');
    for (const name of ['a', 'b']) await end(name);
    expect(begun).toEqual(['hangs', 'a', 'b', 'c']);
  });

  test('U6 given a thousand that can wait, then the most urgent comes next', async () => {
    const { send, end, begun } = works();
    for (let n = 0; n < 1000; n += 1) send(`soon-${n}`, { urgency: 2 });
    send('turn', { urgency: 0 });
    await end('none');
    await end('soon-1');
    expect(begun).toEqual(['soon-0', 'soon-1', 'turn']);
  });

  test('U6 given many for one host, then it has some of the places, and others the rest', async () => {
    const { send, end, begun } = works({ places: 4, ofOneHost: 2, ofOnePerson: 2 });
    for (const name of ['a', 'b', 'c']) send(name, { host: 'hangs.example' });
    send('d');
    await end('none');
    expect(begun).toEqual(['a', 'b', 'd']);
  });

  test('U6 given two hosts with many each, when a place is free, then it goes to the one that has fewer', async () => {
    const { send, end, begun } = works({ places: 3, ofOneHost: 3, ofOnePerson: 2 });
    for (const name of ['a', 'b', 'c', 'd']) send(name, { host: 'hangs.example' });
    send('e');
    await end('none');
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c', 'e']);
  });

  test('U6 given one person with browsers at many hosts, then they have no more than their places', async () => {
    const { send, end, begun } = works({ places: 4, ofOneHost: 4, ofOnePerson: 2 });
    for (const n of [1, 2, 3, 4]) send(`chen-${n}`, { person: 'chen', host: `push-${n}.example` });
    send('dan', { urgency: 2 });
    await end('none');
    expect(begun).toEqual(['chen-1', 'chen-2', 'dan']);
    await end('chen-1');
    expect(begun).toEqual(['chen-1', 'chen-2', 'dan', 'chen-3']);
  });
});
