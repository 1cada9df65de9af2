import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../client/features/hall/notices/missed-changes.ts';
import { keepChanges } from '../../../client/meeting/kept-changes.ts';
import type { Folded } from '../../../client/meeting/meeting.ts';
import { emptyMeeting } from '../../../shared/meeting.ts';

/** A meeting that changes: each change is known by its meeting's number. */
function changing() {
  const listeners = new Set<(change: Folded) => void>();
  const change = (): Folded => ({ records: [], before: emptyMeeting, after: { ...emptyMeeting } });
  return {
    listeners,
    onFolded: (listener: (change: Folded) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    happens() {
      const now = change();
      for (const listener of listeners) listener(now);
      return now;
    },
  };
}

describe('given somebody who comes back and is told of their rights only when their sound has begun', () => {
  test('F23 when something changed meanwhile, then they are told of that too, once, and of the rest as it comes', () => {
    createRoot((dispose) => {
      const meeting = changing();
      const before = meeting.happens();
      const missed = keepChanges(meeting);
      const meanwhile = [meeting.happens(), meeting.happens()];
      const told: Folded[] = [];
      changesOf(meeting, missed, (each) => told.push(each));
      expect(told).toEqual(meanwhile);
      const later = meeting.happens();
      expect(told).toEqual([...meanwhile, later]);
      expect(told).not.toContain(before);
      expect(missed()).toEqual([]);
      dispose();
      expect(meeting.listeners.size).toBe(0);
    });
  });

  test('when they go before their sound has begun, then nothing is kept any more', () => {
    const meeting = changing();
    createRoot((dispose) => {
      keepChanges(meeting);
      dispose();
    });
    expect(meeting.listeners.size).toBe(0);
  });
});
