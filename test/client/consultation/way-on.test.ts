import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayOn } from '../../../client/session/way-on.ts';

const ORIGIN = 'https://meet.example';
const leadsTo = (then: string): string => new URL(wayOn(then, ORIGIN), ORIGIN).origin;

test.each([
  ['/meetings/1?way=room', '/meetings/1?way=room'],
  ['/register#invitation=abc', '/register#invitation=abc'],
  ['https://meet.example/people', '/people'],
  [undefined, '/'],
  ['', '/'],
])('given %j, then the way on is %j', (then, way) => {
  expect(wayOn(then, ORIGIN)).toBe(way);
});

test.each([
  '//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'https:evil.example',
  'https://meet.example@evil.example/',
  'https://meet.example.evil.example/',
  'javascript:alert(1)',
  'blob:https://meet.example/x',
  'data:text/html,x',
])('given %j, then nobody is led away', (then) => {
  expect(leadsTo(then)).toBe(ORIGIN);
  expect(wayOn(then, ORIGIN)).toMatch(/^\/(?![/\\])/);
});

test('whatever is written behind `then`, the way on is a page of ours', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '\t',
    '\n',
    '\r',
    ':',
    '//',
    '.',
    '..',
    '@',
    '?',
    '#',
    '%2f',
    ' ',
    'https:',
    'evil.example',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anything, (then) => {
      const way = wayOn(then, ORIGIN);
      expect(way).toMatch(/^\/(?![/\\])/);
      expect(new URL(way, ORIGIN).origin).toBe(ORIGIN);
    }),
    { numRuns: 5000 },
  );
});
