import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../client/features/trying/report.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import { UNTRIED } from '../../../shared/trying/trying.ts';

const t = createTranslate(en, 'en');
const formats = { number: String, list: (names: readonly string[]) => names.join(', ') };
const seconds = Array.from({ length: 20 }, (_, n) => ({ came: 16, lost: n === 3 ? 1 : 0, roundTripMs: 40 + n }));
const trial = { ...UNTRIED, ways: { udp: 'fails', tcp: 'works', turn: 'missing' }, seconds } as const;
const reported = {
  trial,
  reached: { hosts: ['203.0.113.7', '2001:db8::7'], ports: [20_400, 20_403], relays: ['turn:turn.example:3478'] },
  at: Date.UTC(2026, 10, 30, 18),
  origin: 'https://meet.example',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156',
} as const;

describe('the report of a test', () => {
  test('Q6 given what was found, then it names host, ports, protocols, time, browser and figures, and the rest line by line', () => {
    const text = reportOf(reported, { t, formats });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Time of the test (UTC): 2026-11-30T18:00:00.000Z',
        'Browser: Mozilla/5.0 (X11; Linux x86_64) Chrome/156',
        '- https://meet.example (HTTPS, WebSocket)',
        '- UDP 203.0.113.7, 2001:db8::7: 20400–20403',
        '- TCP 203.0.113.7, 2001:db8::7: 20400–20403',
        '- TURN turn:turn.example:3478',
        '- UDP: does not work',
        '- TCP: works',
        '- Connection by TCP, measured for 20 seconds: Round trip 50 ms, at most 59 ms; 0.3 % lost.',
        '- Camera: not tested',
      ]),
    );
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  test('Q6 given one port, or any, then it says so, and no line where nothing was measured', () => {
    const of = (ports: readonly [number, number] | null) =>
      reportOf({ ...reported, trial: UNTRIED, reached: { ...reported.reached, ports } }, { t, formats });
    expect(of([20_400, 20_400])).toContain('2001:db8::7: 20400\n');
    expect(of(null)).toContain('any port');
    expect(of(null)).not.toContain('Round trip');
  });
});
