import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { partsThatDiffer, putTogether, wordingOf } from '../../../client/features/wording/changed-wording.ts';
import { asWording, mistakesInWording, type WordingDraft } from '../../../client/features/wording/new-consultation.ts';
import { wordingChangeSchema } from '../../../shared/protocol/http/consultations/consultations.ts';
import { consultation } from '../../support/servers/founded.ts';

const answer = {
  ...consultation,
  meetings: [],
  contributions: [],
  contributionCount: 0,
  revision: 'r',
  mayChange: true,
};
const read: WordingDraft = wordingOf(answer);
const noDays = { calendar: [{ date: '', what: '' }] };

describe('given a wording that two secretaries change', () => {
  it('when neither has changed anything, then the form and the server mean the same', () => {
    expect(asWording(read)).toEqual({
      title: consultation.title,
      letter: consultation.letter,
      question: consultation.question,
      background: consultation.background,
      calendar: consultation.calendar.map(({ date, what }) => ({ date, what })),
      deadline: null,
    });
    expect(v.safeParse(wordingChangeSchema, { ...asWording(read), revision: 'r' }).success).toBe(true);
    expect(partsThatDiffer(read, { ...read, question: ` ${read.question}\n`, letter: `${read.letter} ` })).toEqual([]);
  });

  it('when they have changed different parts, then both changes are in, and nothing is contested', () => {
    const together = putTogether(read, { ...read, title: 'Mine' }, { ...read, question: 'Theirs?', ...noDays });
    expect(together).toEqual({ wording: { ...read, title: 'Mine', question: 'Theirs?', ...noDays }, contested: [] });
  });

  it('when they have changed the same part, then mine stands, and it is named', () => {
    const together = putTogether(read, { ...read, title: 'Mine' }, { ...read, title: 'Theirs', letter: '' });
    expect(together).toEqual({ wording: { ...read, title: 'Mine', letter: '' }, contested: ['title'] });
  });

  it('when they have made the same change, then nothing is contested', () => {
    const same = { ...read, background: 'Shorter.' };
    expect(putTogether(read, same, same)).toEqual({ wording: same, contested: [] });
  });

  it('when a part is emptied that must say something, then it is named', () => {
    const draft = { ...read, title: ' ', question: '', calendar: [{ date: '', what: 'Some day' }] };
    expect(mistakesInWording(draft, (key) => key).map(({ control }) => control)).toEqual([
      'title',
      'question',
      'date-0',
    ]);
  });
});
