import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIn, verdictOn, wayOf } from '../../../shared/trying/trial-verdict.ts';
import { type Found, type Second, type Trial, UNTRIED } from '../../../shared/trying/trying.ts';

const steady: readonly Second[] = Array.from({ length: 20 }, () => ({ came: 17, lost: 0, roundTripMs: 40 }));
const allWorks: Trial = {
  devices: { camera: 'works', microphone: 'works', loudspeaker: 'works' },
  webSocket: 'works',
  ways: { udp: 'works', tcp: 'works', turn: 'missing' },
  ports: [],
  seconds: steady,
};

const port = (n: number, udp = true, tcp = true) => ({ port: 20_399 + n, udp, tcp });

describe('the verdict on a trial before the day', () => {
  test('Q2 given that nothing was tried, then it is unfinished, and nothing is said to fail', () => {
    expect(verdictOn(UNTRIED)).toEqual({ verdict: 'unfinished', findings: ['untried'] });
  });

  test('Q2 given that all works, then it is good, with nothing to do', () => {
    expect(verdictOn(allWorks)).toEqual({ verdict: 'good', findings: [] });
  });

  test('Q2 given that one thing was not tried, then it is not called good; what fails beside it is bad at once', () => {
    const unheard = { ...allWorks, devices: { ...allWorks.devices, loudspeaker: 'untried' as const } };
    expect(verdictOn(unheard)).toEqual({ verdict: 'unfinished', findings: ['untried'] });
    expect(verdictOn({ ...unheard, webSocket: 'fails' })).toEqual({
      verdict: 'bad',
      findings: ['no-web-socket', 'untried'],
    });
  });

  test('Q2, Q4 given a line that is still being measured, then there is no verdict on it yet', () => {
    expect(verdictOn({ ...allWorks, seconds: steady.slice(0, 7) }).verdict).toBe('unfinished');
  });

  test.each<[Partial<Trial['ways']>, ReturnType<typeof wayOf>, string[]]>([
    [{ udp: 'fails' }, 'tcp', ['by-tcp']],
    [{ udp: 'fails', tcp: 'fails', turn: 'works' }, 'turn', ['by-turn']],
    [{ udp: 'fails', tcp: 'fails' }, null, ['no-way']],
    [{ tcp: 'fails' }, 'udp', []],
    [{ udp: 'missing', tcp: 'missing', turn: 'missing' }, null, ['no-way']],
  ])('Q3 given the ways %o, then a meeting takes %s, and the advice is %o', (ways, way, findings) => {
    const trial = { ...allWorks, ways: { ...allWorks.ways, ...ways }, seconds: way === null ? [] : steady };
    expect(wayOf(trial)).toBe(way);
    expect(verdictOn(trial).findings).toEqual(findings);
    expect(verdictOn(trial).verdict).toBe(way === 'udp' ? 'good' : way === null ? 'bad' : 'weak');
  });

  test.each<[Trial['ports'], Found, string, string[]]>([
    [[port(1), port(2)], 'missing', 'good', []],
    [[port(1), port(2, false)], 'missing', 'weak', ['ports-shut']],
    [[port(1), port(2, true, false)], 'missing', 'good', []],
    [[port(1), port(2, false, false)], 'missing', 'bad', ['ports-shut']],
    [[port(1), port(2, false, false)], 'works', 'weak', ['ports-shut']],
    [[port(1, false), port(2, false)], 'missing', 'good', []],
  ])('Q3 given the ports %o and a relay that is %s, then the verdict is %s', (ports, turn, verdict, findings) => {
    const trial = { ...allWorks, ports, ways: { ...allWorks.ways, turn } };
    expect(verdictOn(trial)).toEqual({ verdict, findings });
  });

  test('Q3 given a relay that refuses the password of the server, then that is said, and who has to mend it', () => {
    const trial = { ...allWorks, ways: { ...allWorks.ways, turn: 'refused' as const } };
    expect(verdictOn(trial)).toEqual({ verdict: 'weak', findings: ['relay-refused'] });
  });

  test.each<[Partial<Second>, string, string[]]>([
    [{ lost: 1 }, 'weak', ['losing']],
    [{ lost: 3 }, 'bad', ['losing']],
    [{ roundTripMs: 700 }, 'weak', ['slow']],
    [{ roundTripMs: 1600 }, 'bad', ['slow']],
    [{ roundTripMs: null }, 'good', []],
  ])(
    'Q4 given seconds like %o, then the line is %s, by the limits of a sound check (F14)',
    (each, verdict, findings) => {
      expect(verdictOn({ ...allWorks, seconds: steady.map((second) => ({ ...second, ...each })) })).toEqual({
        verdict,
        findings,
      });
    },
  );

  test('Q4 given one long second among twenty, then the middle one counts, and the longest is told', () => {
    const seconds = steady.map((second, n) => (n === 7 ? { ...second, roundTripMs: 2000 } : second));
    expect(lineIn(seconds)).toEqual({ lost: 0, roundTripMs: 40, longestMs: 2000 });
    expect(verdictOn({ ...allWorks, seconds }).verdict).toBe('good');
  });

  test('Q2 given whatever was found, then a failure never makes the verdict better', () => {
    const found = fc.constantFrom<Found>('works', 'fails', 'missing', 'untried');
    const trial = fc.record({
      devices: fc.record({ camera: found, microphone: found, loudspeaker: found }),
      webSocket: found,
      ways: fc.record({ udp: found, tcp: found, turn: found }),
      ports: fc.array(fc.record({ port: fc.nat(), udp: fc.boolean(), tcp: fc.boolean() }), { maxLength: 3 }),
      seconds: fc.array(
        fc.record({ came: fc.nat(50), lost: fc.nat(50), roundTripMs: fc.option(fc.nat(3000), { nil: null }) }),
      ),
    });
    const rank = { good: 0, unfinished: 1, weak: 1, bad: 2 };
    fc.assert(
      fc.property(trial, (one) => {
        const before = rank[verdictOn(one).verdict];
        expect(rank[verdictOn({ ...one, webSocket: 'fails' }).verdict]).toBeGreaterThanOrEqual(before);
        const unheard = { ...one, devices: { ...one.devices, loudspeaker: 'fails' as const } };
        expect(rank[verdictOn(unheard).verdict]).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
