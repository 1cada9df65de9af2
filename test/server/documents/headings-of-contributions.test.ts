import { expect, test } from 'vitest';
import type { Gathered } from '../../../server/answering/gathered.ts';
import { translateIn } from '../../../server/dictionaries.ts';
import { composeBundle } from '../../../server/documents/contributions/compose-bundle.ts';
import { writeHtml } from '../../../server/documents/markup/write-html.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../../shared/ids.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';

const gamma: Gathered = {
  id: idOf<ContributionId>('c'),
  consultationId: idOf<ConsultationId>('k'),
  number: 1,
  name: 'ياسمين حداد',
  date: '2027-03-20',
  organisation: 'Gamma Authority',
  country: 'JO',
  countryName: '',
  region: 'arab-states',
  jobTitle: '',
  stakeholderGroup: 'member-state',
  language: 'ar',
  title: 'مساهمة',
  file: null,
  fileName: '',
  late: false,
  version: 1,
  correctedOn: null,
  withdrawnOn: null,
  paragraphs: ['السؤال 1', 'نؤيد ذلك.'],
  shapes: [
    { kind: 'heading', level: 2, marks: [] },
    { kind: 'paragraph', marks: [] },
  ],
  notice: '',
  versions: [],
  answers: [],
};
const written = async () => {
  const phrases = createPhrases('en', await translateIn('en'), 'UTC');
  const consulted = { title: 'Cost', group: 'WG 1', isSample: false, day: '2027-03-20' };
  return writeHtml(await composeBundle([gamma], null, consulted, phrases), () => null);
};

test('T1 given headings in a contribution, when it is a page, then each has its number, and stands on the side of its words', async () => {
  expect(await written()).toContain(
    '<h5 class="numbered"><span class="number">1</span> <span class="words" id="paragraph-c-1" data-paragraph="c-1" lang="ar" dir="rtl">السؤال 1</span></h5>',
  );
});

test('W7 given the page for reading offline, when its title is read, then it says the name of the consultation once', async () => {
  expect(await written()).toContain('<title>Cost</title>');
});
