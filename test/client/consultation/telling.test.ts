import { expect, test } from 'vitest';
import { deletingWords, reschedulingWords } from '../../../client/features/wording/appointment/telling.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';

const t = createTranslate(en, 'en');
const wordsOf = (byMail: boolean) => {
  const { lead, save, saved } = reschedulingWords(byMail);
  return [t(lead), t(save), t(saved), t(deletingWords(byMail))];
};

test('M8 given a server that sends no messages, then nobody reads that those invited are told', () => {
  for (const sentence of wordsOf(true))
    expect(sentence).toMatch(/(is|are) told|tell (those|the people) invited|gets one letter/);
  for (const sentence of wordsOf(false)) expect(sentence).not.toMatch(/(is|are) told|and tell/);
});
