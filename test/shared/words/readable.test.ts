import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { line, text } from '../../../shared/protocol/fields/fields.ts';
import { readable } from '../../../shared/readable.ts';

test.each([
  ['Word’s line break', 'line one\u000bline two', 'line one\nline two'],
  ['the ends of lines of other systems', 'a\r\nb\rc\u0085d', 'a\nb\nc\nd'],
  ['Unicode’s own breaks', 'a\u2028b\u2029c', 'a\nb\nc'],
  ['the end of a page', 'a\fb', 'a\nb'],
  ['a bell', 'a\u0007b', 'ab'],
  ['a tab', 'a\tb', 'a\tb'],
  ['half a sign', 'a\ud83db', 'a\ufffdb'],
  ['a sign of two halves', '👏', '👏'],
  ['what is no character', 'a\uffffb', 'ab'],
  ['letters forced to the left', '\u202eabc', 'abc'],
  ['letters forced to the right', '\u202dabc עברית\u202c', 'abc עברית'],
  ['an isolate that its line leaves open', '\u2067abc\ndef', '\u2067abc\u2069\ndef'],
  ['the end of an isolate that never began', 'a\u2069b', 'ab'],
  ['an isolate', 'a \u2068عربي\u2069 b', 'a \u2068عربي\u2069 b'],
  ['letters that nobody sees', 'a\u{e0061}\u{e0062}b', 'ab'],
  [
    'the flag of a region',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['a tower of marks', `a${'\u0301'.repeat(40)}b`, `a${'\u0301'.repeat(8)}b`],
])('given %s in what somebody wrote, then the words are taken, and every format can hold them', (_, written, taken) => {
  expect(readable(written)).toBe(taken);
});

test('given any text at all, when it is sent, then it is taken, and what was taken once stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (written) => {
      const taken = v.parse(text(200), written);
      expect(v.parse(text(200), taken)).toBe(taken);
      expect(taken).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
    }),
  );
});

test('given a name in two lines, then it is refused still: a name is one line', () => {
  expect(v.safeParse(line, 'Ada\u000bLovelace').success).toBe(false);
});
