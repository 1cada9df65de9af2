const MINUTE = 60;

/** Seconds after the opening, language, what was said, and whether a machine wrote it. */
export type PastCaption = readonly [seconds: number, language: string, text: string, machine: boolean];

/** What a captioner typed in English, and a machine in French, while people spoke. In the order of time. */
export const pastCaptions: readonly PastCaption[] = [
  [30, 'en', 'Good morning, and welcome to the hearing on remote participation.', false],
  [45, 'en', 'Our first item is what we have heard from you.', false],
  [6 * MINUTE + 5, 'en', 'Chair, I speak for twenty-six providers, and I shall be short:', false],
  [6 * MINUTE + 9, 'en', 'show us our place, and we shall wait for it.', false],
  [6 * MINUTE + 30, 'en', 'This ends my intervention.', false],
  [13 * MINUTE + 6, 'en', 'We come from a country without a coast, and our line is thin.', false],
  [13 * MINUTE + 14, 'en', 'A list that everybody sees costs it nothing.', false],
  [32 * MINUTE + 5, 'fr', 'Madame la Présidente, je lirai lentement :', true],
  [32 * MINUTE + 7, 'en', 'Madam Chair, I shall read slowly:', false],
  [32 * MINUTE + 10, 'fr', 'c’est aussi une manière d’être accessible.', true],
  [32 * MINUTE + 12, 'en', 'that, too, is a way to be accessible.', false],
  [37 * MINUTE + 8, 'en', 'We ask that the documents come five days before.', false],
];
