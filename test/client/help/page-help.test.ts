import { expect, test } from 'vitest';
import { type PageHelp, pageHelpOf } from '../../../client/features/help/page-help.ts';
import { OFTEN } from '../../../client/pages/often-pages.ts';
import { SELDOM_PATHS } from '../../../client/pages/seldom-paths.ts';

const HELPED: Readonly<Record<string, PageHelp>> = {
  '/': 'consultations',
  '/consultations/:id': 'consultation',
  '/consultations/new': 'founding',
  '/consultations/:id/contribute': 'contribute',
  '/consultations/:id/compile': 'compile',
  '/consultations/:id/answers': 'answers',
  '/consultations/:id/import': 'importing',
  '/consultations/:id/change': 'wording',
  '/contributions/:id': 'contribution',
  '/account': 'account',
  '/people': 'people',
  '/meetings/:id/minutes': 'minutes',
  '/meetings/:id/register': 'registering',
  '/meetings/:id/registrations': 'registrations',
  '/meetings/:id/speeches': 'speeches',
  '/meetings/:id/speeches/:speech': 'speeches',
  '/meetings/:id/change': 'rescheduling',
  '/meetings/:id/test': 'trying',
  '/admin': 'admin',
  '/setup': 'setup',
  '/search': 'search',
};

/** The hall has a tour for each role; a screen has nobody before it; captions and the recording are read and heard; the others are one form and say what it is for. */
const WITHOUT = [
  '/meetings/:id',
  '/meetings/:id/screen',
  '/meetings/:id/captions',
  '/meetings/:id/recording',
  '/sign-in',
  '/register',
  '/verify',
  '/reset',
];

const addressOf = (path: string): string => path.replace(/:[a-z]+/g, '2015-09-28');

test('given every page, when its address is read, then its help is found, and no other page has that', () => {
  for (const path of [...SELDOM_PATHS, ...Object.keys(OFTEN)]) {
    expect([path, pageHelpOf(addressOf(path))]).toEqual([path, HELPED[path]]);
    expect(WITHOUT.includes(path)).toBe(HELPED[path] === undefined);
  }
  expect(['/searching', '/people/x', '/accounts'].map(pageHelpOf)).toEqual([undefined, undefined, undefined]);
});
