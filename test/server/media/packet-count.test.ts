import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountedPackets } from '../../../server/media/counting/packet-count.ts';

const counted = (sequences: readonly number[]) => {
  const all = new CountedPackets();
  for (const sequence of sequences) all.add(sequence % 0x1_0000);
  const { packets, lost, mended } = all.at(0);
  return { packets, lost, mended };
};

test('F33 given packets of which some are missing, when one of them is sent once more, then it counts as mended, and the others as lost', () => {
  expect(counted([5, 6, 9, 10])).toEqual({ packets: 4, lost: 2, mended: 0 });
  expect(counted([5, 6, 9, 10, 8])).toEqual({ packets: 5, lost: 1, mended: 1 });
});

test('F33 given a packet that comes twice, or from before the first, then it counts once, or not at all', () => {
  expect(counted([5, 6, 6, 5, 7, 4])).toEqual({ packets: 3, lost: 0, mended: 0 });
});

test('F33 given a sender that begins again, then nothing is lost', () => {
  expect(counted([5, 6, 30_000, 30_001])).toEqual({ packets: 4, lost: 0, mended: 0 });
});

test('F33 given any packets lost and late, wherever their numbers go round, then each that was sent has come or is lost', () => {
  const sent = fc.array(fc.constantFrom<'comes' | 'lost' | 'late'>('comes', 'comes', 'comes', 'lost', 'late'), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(sent, fc.integer({ min: 0, max: 0xffff }), (fates, start) => {
      const numbers = (fate: string) => fates.flatMap((one, n) => (one === fate ? [start + 1 + n] : []));
      const end = start + 1 + fates.length;
      expect(counted([start, ...numbers('comes'), end, ...numbers('late')])).toEqual({
        packets: 2 + numbers('comes').length + numbers('late').length,
        lost: numbers('lost').length,
        mended: numbers('late').length,
      });
    }),
  );
});

test('F33 given packets over five rounds of numbers, with losses and packets out of order, then all are counted as in the first', () => {
  const numbers = Array.from({ length: 5 * 0x1_0000 }, (_, n) => n);
  expect(counted(numbers)).toEqual({ packets: numbers.length, lost: 0, mended: 0 });
  // Of each hundred the 11th is lost, and the 21st comes after the 22nd.
  const came = numbers.flatMap((n) =>
    n % 100 === 10 || n % 100 === 21 ? [] : n % 100 === 20 ? [21, 20].map((at) => n - 20 + at) : [n],
  );
  const lost = numbers.filter((n) => n % 100 === 10).length;
  const late = numbers.filter((n) => n % 100 === 20).length;
  expect(counted(came)).toEqual({ packets: numbers.length - lost, lost, mended: late });
});
