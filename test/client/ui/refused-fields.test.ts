import { expect, test } from 'vitest';
import { lastName, mistakesRefused } from '../../../client/ui/form/refused-fields.ts';

const labels: Readonly<Record<string, string>> = { title: 'Title', email: 'E-mail', 'what-1': 'What' };
const labelOf = (control: string) => labels[control] ?? null;
const say = (why: string, { field, limit }: { readonly field: string; readonly limit: number }) =>
  `${field}: ${why} ${limit}`;
const tooLong = { why: 'too-long', limit: 200 } as const;

test('given fields that the server named, then each control says what is wrong with it, in words about that field', () => {
  const failure = {
    refused: 'bad-message',
    fields: ['meeting.title', 'email'],
    reasons: { 'meeting.title': tooLong, email: { why: 'address', limit: null } },
  } as const;
  expect(mistakesRefused(failure, lastName, labelOf, say)).toEqual([
    { control: 'title', text: 'Title: too-long 200' },
    { control: 'email', text: 'E-mail: address 0' },
  ]);
});

test('given two fields of one control, then it is told once; and a form may say where a field is entered', () => {
  const failure = { refused: 'bad-message', fields: ['calendar.1.what', 'calendar.1.date'] } as const;
  expect(mistakesRefused(failure, () => 'what-1', labelOf, say)).toEqual([
    { control: 'what-1', text: 'What: unaccepted 0' },
  ]);
});

test('given a field that the form does not have, or none, then the refusal is told as a whole', () => {
  expect(mistakesRefused({ refused: 'bad-message', fields: ['title', 'isAdmin'] }, lastName, labelOf, say)).toEqual([]);
  expect(mistakesRefused({ refused: 'offline' }, lastName, labelOf, say)).toEqual([]);
});
