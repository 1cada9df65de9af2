import { expect, test } from 'vitest';
import { pageHelpOf } from '../../../client/features/help/page-help.ts';

test('given a page with work on it, when its address is read, then its help is found, and no other page has that', () => {
  const helped = ['', '/contribute', '/compile', '/answers'].map((end) => pageHelpOf(`/consultations/ixp${end}`));
  expect(helped).toEqual(['consultation', 'contribute', 'compile', 'answers']);
  expect(['/meetings/m/minutes', '/meetings/m/registrations', '/search', '/admin'].map(pageHelpOf)).toEqual([
    'minutes',
    'registrations',
    'search',
    'admin',
  ]);
  expect(['/', '/consultations/new', '/meetings/m', '/sign-in', '/searching'].map(pageHelpOf)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
