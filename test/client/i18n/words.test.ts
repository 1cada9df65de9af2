import { describe, expect, test } from 'vitest';
import { fetchWords } from '../../../client/i18n/words.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';

const AREAS = Object.keys(en).filter((area): area is keyof typeof en => area in en);
/** The server alone says these: letters, and pages that are read without JavaScript. */
const OF_THE_SERVER = ['letters', 'plain'] as const;
const isFetched = (area: keyof typeof en): boolean => !OF_THE_SERVER.some((each) => each === area);

describe('the words that a browser fetches', () => {
  test.each(LANGUAGES)('every area is found in %s', async (language) => {
    const { [language]: whole } = await import(`../../../shared/languages/${language}/dictionary.ts`);
    for (const area of AREAS.filter(isFetched)) expect((await fetchWords(language, area))[area]).toBe(whole[area]);
  });

  test.each(LANGUAGES)(
    'what is said in the hall comes in one piece in %s, and nothing else with it',
    async (language) => {
      const { inTheHall } = await import(`../../../shared/languages/${language}/in-the-hall.ts`);
      for (const area of AREAS) expect((await fetchWords(language, area)) === inTheHall).toBe(area in inTheHall);
    },
  );

  test.each(OF_THE_SERVER)('no browser fetches the words of %s', async (area) => {
    expect(await fetchWords('en', area)).toEqual({});
  });
});
