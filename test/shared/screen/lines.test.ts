import * as v from 'valibot';
import { expect, test } from 'vitest';
import { line } from '../../../shared/protocol/fields/fields.ts';

const taken = (text: string) => v.is(line, text);

test.each([
  'Amina',
  '3.1',
  'Nguyễn Thị Ánh',
  'आयुष्मान् क्षेत्री',
  'محمد بن سلمان\u200f',
  'می\u200cخواهم',
  '김민준',
  'R&D (IXP) — «Kampala»',
])('given a name that people have, %s, then it is taken', (name) => expect(taken(name)).toBe(true));

test.each([
  ['nothing but marks', '…'],
  ['nothing that is seen', '\u200b\u200d'],
  ['a filler', '\u3164'],
  ['a filler of another width', '\uffa0'],
  ['a filler in a name', 'Ami\u3164na'],
  ['a blank of Braille', '\u2800'],
  ['a direction that outlasts the name', 'Bo \u202egnij'],
  ['an isolate', 'Bo \u2066left'],
  ['tags', 'Bo\u{e0041}\u{e007f}'],
  ['a tower of marks', `Bo${'\u0301'.repeat(9)}`],
  ['two lines', 'Bo\nChair'],
])('given %s, then it is no name', (_what, name) => expect(taken(name)).toBe(false));
