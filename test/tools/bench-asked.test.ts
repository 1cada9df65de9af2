import { expect, test } from 'vitest';
import { asked } from '../bench/asked.ts';

const THERE_ARE = { fanout: { measures: 'one command' }, commit: { measures: 'what is on disk' } };

test('given no name, when a measurement is asked for, then which there are is said, and nothing is measured', () => {
  expect(asked([], THERE_ARE)).toEqual({
    state: 'unclear',
    usage: [
      'Say what to measure: npm run bench -- NAME [NAME ...]',
      '  fanout    one command',
      '  commit    what is on disk',
      '  all       everything, one after the other',
    ].join('\n'),
  });
});

test.each([['constructor'], ['--help'], ['fan-out']])('given "%s", then it is named, and what there is', (name) => {
  const answer = asked(['commit', name], THERE_ARE);
  expect(answer.state === 'unclear' && answer.usage).toMatch(`There is no measurement "${name}".\nSay what`);
});

test.each([
  [['commit'], ['commit']],
  [
    ['commit', 'fanout'],
    ['fanout', 'commit'],
  ],
  [['all'], ['fanout', 'commit']],
])('given %j, then %j are measured', (names, measured) => {
  expect(asked(names, THERE_ARE)).toEqual({ state: 'clear', names: measured });
});
