import { createRoot } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../client/ui/announcer.tsx';

afterEach(() => void vi.useRealTimers());

test('given a sentence that was said, when a while has passed, then nobody who reads on finds it, and a new one stays as long', () => {
  vi.useFakeTimers();
  createRoot((dispose) => {
    const announcer = createAnnouncer();
    announcer.say('Nobody hears you.', 'assertive');
    vi.advanceTimersByTime(14_000);
    expect(announcer.heard('assertive')).toBe('Nobody hears you.');
    announcer.say('Your microphone is open.', 'polite');
    vi.advanceTimersByTime(14_000);
    expect(announcer.heard('polite')).toBe('Your microphone is open.');
    vi.advanceTimersByTime(1_000);
    expect([announcer.heard('polite'), announcer.heard('assertive')]).toEqual(['', '']);
    dispose();
  });
});
