import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reasonOf } from '../../../shared/protocol/fields/field-reason.ts';
import { day, line, whole } from '../../../shared/protocol/fields/fields.ts';
import { email } from '../../../shared/protocol/http/people/session.ts';

const reasonFor = (schema: v.GenericSchema, input: unknown) => {
  const [issue] = v.safeParse(schema, input).issues ?? [];
  return issue ? reasonOf(issue) : null;
};

test.each([
  ['an empty name', line, '', { why: 'empty', limit: null }],
  ['a name of spaces', line, '   ', { why: 'empty', limit: null }],
  ['a long name', line, 'a'.repeat(201), { why: 'too-long', limit: 200 }],
  ['a name in which nothing is seen', line, '\u3164', { why: 'characters', limit: null }],
  ['a name that turns what follows', line, 'Ada\u202e', { why: 'characters', limit: null }],
  ['a number that is too high', whole(1, 600), 601, { why: 'number', limit: 600 }],
  ['a day that is none', day, '28 September', { why: 'date', limit: null }],
  ['an address that is none', email, 'ada at openfloor', { why: 'address', limit: null }],
  ['a choice that is none', v.picklist(['a']), 'b', { why: 'unaccepted', limit: null }],
  ['a short word', v.pipe(v.string(), v.minLength(8)), 'abc', { why: 'too-short', limit: 8 }],
] as const)('given %s, when it is refused, then the reason is about it', (_, schema, input, reason) => {
  expect(reasonFor(schema, input)).toEqual(reason);
});
