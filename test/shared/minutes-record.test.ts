import { describe, expect, test } from 'vitest';
import { translateIn } from '../../server/documents/dictionaries.ts';
import { type EntryId, idOf } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { composeMinutes } from '../../shared/minutes/compose-minutes.ts';
import { type Block, directionOf, type Paragraph } from '../../shared/minutes/document.ts';
import { skeletonOf } from '../../shared/minutes/skeleton.ts';
import { createWording } from '../../shared/minutes/wording.ts';
import { given, type Scene } from '../support/given.ts';
import { design, endedBy, givenTo, requestedBy, sitting } from '../support/history.ts';
import { bo, rafael } from '../support/people.ts';

async function composed({ meeting, seq, at }: Scene, language: Language = 'en') {
  const wording = createWording(language, await translateIn(language), 'Europe/Zurich');
  const skeleton = skeletonOf(meeting, '', at);
  return { skeleton, document: composeMinutes({ skeleton, textOf: () => [], seq }, wording) };
}
const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph';
describe('Given names and texts in Latin letters, when the record is written in Arabic', () => {
  test('then its own sentences run from right to left all the same', async () => {
    const decided = {
      type: 'minutes.decision-recorded',
      entryId: idOf<EntryId>('d1'),
      agendaItemId: design,
      text: 'The meeting noted the report.',
      about: null,
      recordedBy: rafael.id,
    } as const;
    const { document } = await composed(given(...sitting, requestedBy(bo), givenTo(bo), endedBy(bo), decided), 'ar');
    const told = document.blocks.filter(isParagraph).filter(({ anchor }) => anchor !== null);
    expect(told.map(({ inlines }) => directionOf(inlines, document))).toEqual(['rtl', 'rtl']);
  });
});
