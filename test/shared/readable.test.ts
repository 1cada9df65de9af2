import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { line, text } from '../../shared/protocol/fields.ts';
import { readable } from '../../shared/protocol/readable.ts';

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
