import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlaceAnnouncer, QUIET_MS, type Spoken } from '../../../client/features/floor/list/place-announcer.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';

type Said = readonly [Spoken, 'polite' | 'assertive'];

const at = (place: number) => ({ state: 'waiting', place }) as const;
const absent = { state: 'absent' } as const;
const holding = { state: 'holding', requestId: idOf<RequestId>('one') } as const;

function listening() {
  const said: Said[] = [];
  const { stands } = createPlaceAnnouncer(
    (spoken, how) => said.push([spoken, how]),
    () => Date.now(),
  );
  return { said, stands };
}

describe('given somebody who listens to the hall with a screen reader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('F19 when they come onto the list, then their place is said politely', () => {
    const { said, stands } = listening();
    stands(absent);
    stands(at(4));
    expect(said).toEqual([[{ about: 'place', place: 4 }, 'polite']]);
  });

  test('F19 when the place changes thrice in a second, then once in 10 s is heard, and it is the latest', () => {
    const { said, stands } = listening();
    stands(at(7));
    for (const place of [6, 5, 4]) stands(at(place));
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(said.map(([spoken]) => spoken)).toEqual([
      { about: 'place', place: 7 },
      { about: 'place', place: 4 },
    ]);
  });

  test('F19 when the place has come back to what was said, then nothing is said again', () => {
    const { said, stands } = listening();
    stands(at(3));
    stands(at(4));
    stands(at(3));
    vi.advanceTimersByTime(2 * QUIET_MS);
    expect(said).toHaveLength(1);
  });

  test('F19 when they are next, and when they have the floor, then it is said at once and assertively', () => {
    const { said, stands } = listening();
    stands(at(2));
    stands(at(1));
    stands(holding);
    expect(said.slice(1)).toEqual([
      [{ about: 'next' }, 'assertive'],
      [{ about: 'holding' }, 'assertive'],
    ]);
  });

  test('F13 when they have the floor twice in a row, then it is said twice', () => {
    const { said, stands } = listening();
    stands(holding);
    stands({ ...holding, requestId: idOf<RequestId>('two') });
    expect(said).toHaveLength(2);
  });

  test('F4 when they read out, it is said assertively; whose words are read out is told politely', () => {
    const { said, stands } = listening();
    stands({ ...holding, state: 'reading' });
    stands({ ...holding, state: 'read-out' });
    expect(said).toEqual([
      [{ about: 'reading' }, 'assertive'],
      [{ about: 'read-out' }, 'polite'],
    ]);
  });

  test('when a place waits to be said and they get the floor meanwhile, then the old place is never said', () => {
    const { said, stands } = listening();
    stands(at(5));
    stands(at(4));
    stands(holding);
    vi.advanceTimersByTime(2 * QUIET_MS);
    expect(said.map(([spoken]) => spoken.about)).toEqual(['place', 'holding']);
  });
});
