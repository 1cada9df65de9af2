import { describe, expect, test } from 'vitest';
import { matchPath } from '../../../client/routing/match-path.ts';

describe('given the pattern of a page', () => {
  test.each([
    ['/', '/', {}],
    ['/people', '/people/', {}],
    ['/people', '/People', {}],
    ['/consultations/:id', '/consultations/CL-15-31', { id: 'CL-15-31' }],
    ['/meetings/:id/minutes', '/meetings/2015-09-28/minutes', { id: '2015-09-28' }],
    ['/meetings/:id', '/meetings/a%2Fb', { id: 'a/b' }],
    ['/meetings/:id', '/meetings/100%', { id: '100%' }],
    ['*', '/nowhere/at/all', {}],
  ])('%s fits %s', (pattern, pathname, params) => {
    expect(matchPath(pattern, pathname)).toEqual(params);
  });

  test.each([
    ['/', '/people'],
    ['/consultations/:id', '/consultations'],
    ['/consultations/:id', '/consultations/new/answers'],
    ['/meetings/:id/minutes', '/meetings/2015-09-28/screen'],
  ])('%s does not fit %s', (pattern, pathname) => {
    expect(matchPath(pattern, pathname)).toBeNull();
  });
});
