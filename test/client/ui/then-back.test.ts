import { expect, test } from 'vitest';
import { thenBack } from '../../../client/routing/then-back.ts';

test.each([
  ['a consultation', '/consultations/7', '', '', '?then=%2Fconsultations%2F7'],
  [
    'what was chosen on it',
    '/consultations/7',
    '?group=ngo',
    '#answers',
    '?then=%2Fconsultations%2F7%3Fgroup%3Dngo#answers',
  ],
  ['the list of consultations', '/', '', '', ''],
  ['signing in on the way elsewhere', '/sign-in', '?then=%2Fpeople', '', '?then=%2Fpeople'],
  ['registering on the way elsewhere', '/register', '?then=%2Fpeople', '', '?then=%2Fpeople'],
  ['an invitation', '/register', '', '#invitation=abc', '?then=%2Fregister#invitation=abc'],
])(
  'given %s, when somebody signs in by the head of the page, then they come back',
  (_, pathname, search, hash, after) => {
    expect(thenBack({ pathname, search, hash })).toBe(after);
  },
);
