import { describe, expect, test } from 'vitest';
import { type SoundMeasured, soundVerdict } from '../../../shared/floor/sound/sound-verdict.ts';

const clear: SoundMeasured = { levelDb: -22, clipped: 0, lost: 0, roundTripMs: 80 };

describe('F14 the sound check', () => {
  test('F14 given clear speech over a good line, then the sound is good', () => {
    expect(soundVerdict(clear)).toEqual({ verdict: 'good', advice: 'fine' });
  });

  test.each([
    ['nothing heard yet', { levelDb: null }, 'bad', 'silent'],
    ['a microphone that gives nothing', { levelDb: -75 }, 'bad', 'silent'],
    ['a microphone far away', { levelDb: -41 }, 'weak', 'too-quiet'],
    ['a whisper', { levelDb: -52 }, 'bad', 'too-quiet'],
    ['peaks that are cut off now and then', { clipped: 0.005 }, 'weak', 'too-loud'],
    ['shouting into the microphone', { clipped: 0.05 }, 'bad', 'too-loud'],
    ['some packets lost', { lost: 0.05 }, 'weak', 'losing'],
    ['many packets lost', { lost: 0.2 }, 'bad', 'losing'],
    ['a satellite link', { roundTripMs: 700 }, 'weak', 'slow'],
    ['a queue of seconds', { roundTripMs: 2000 }, 'bad', 'slow'],
  ] as const)('F14 given %s, then the verdict and one piece of advice follow', (_, measured, verdict, advice) => {
    expect(soundVerdict({ ...clear, ...measured })).toEqual({ verdict, advice });
  });

  test('F14 given one bad and one weak finding, then the bad one decides and is advised on', () => {
    expect(soundVerdict({ ...clear, lost: 0.05, clipped: 0.1 })).toEqual({ verdict: 'bad', advice: 'too-loud' });
  });

  test('F14 given silence over a bad line, then silence is advised on first', () => {
    expect(soundVerdict({ levelDb: null, clipped: 0, lost: 0.5, roundTripMs: 3000 }).advice).toBe('silent');
  });

  test('F14 given packets that were never sent, then loss is not held against anybody', () => {
    expect(soundVerdict({ ...clear, lost: null, roundTripMs: null }).verdict).toBe('good');
  });
});
