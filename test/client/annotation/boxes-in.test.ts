import { expect, test } from 'vitest';
import { boxesIn } from '../../../client/features/annotation/painting/boxes-in.ts';

const rect = (left: number, top: number, width: number) => ({ left, top, width, height: 20 });

test('given words over two lines in a browser without highlights, then each line has its box, counted from the passage, and a line break has none', () => {
  expect(boxesIn({ left: 100, top: -40 }, [rect(300, 10, 80), rect(380, 10, 0), rect(100, 40, 60)])).toEqual([
    { left: '200px', top: '50px', width: '80px', height: '20px' },
    { left: '0px', top: '80px', width: '60px', height: '20px' },
  ]);
});
