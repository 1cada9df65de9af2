import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import { type Block, type Paragraph, textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  closed,
  endedBy,
  givenTo,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo, chen, mateo } from '../../support/people.ts';

async function composed({ meeting, seq, at }: Scene, language: Language = 'en') {
  const wording = createPhrases(language, await translateIn(language), 'Europe/Zurich');
  const skeleton = skeletonOf(meeting, '', at);
  const { blocks } = composeMinutes({ skeleton, textOf: () => [], edition: draftAt({ seq, at }) }, wording);
  return {
    unheard: skeleton.items[0]?.unheard,
    told: blocks.filter(isParagraph).map(({ inlines }) => textOf(inlines)),
  };
}
const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph';

const waiting: readonly Past[] = [
  ...sitting,
  requestedBy(bo),
  requestedBy(chen),
  requestedFor(nadia, mateo),
  givenTo(bo),
  later(30),
  endedBy(bo),
];
const unattributed: MeetingEvent = { type: 'minutes.attributed', requestId: null, attributed: false };

describe('Given people who waited for the floor when the meeting was closed, when the record is written', () => {
  test('R31 then it names those who did not get it, in the order of asking, and not who spoke', async () => {
    const { unheard, told } = await composed(given(...waiting, closed));
    expect(unheard?.named.map(({ name }) => name)).toEqual(['Chen', 'Nadia']);
    expect(told.filter((each) => each.startsWith('Had asked for the floor'))).toEqual([
      expect.stringMatching(/before the meeting was closed: .*Chen.* and .*Nadia.*\.$/),
    ]);
  });

  test('R31 then nothing is said of them while they may still get it, nor where nobody waited', async () => {
    expect((await composed(given(...waiting))).unheard).toBeUndefined();
    expect(
      (await composed(given(...sitting, requestedBy(bo), givenTo(bo), later(9), endedBy(bo), closed))).unheard,
    ).toBeUndefined();
  });

  test('R31 then their number stands for them where names are left out', async () => {
    const { unheard, told } = await composed(given(...waiting, unattributed, closed));
    expect(unheard).toEqual({ named: [], unnamed: 2 });
    expect(told.join('\n')).toContain('before the meeting was closed: 2 people.');
    expect(told.join('\n')).not.toContain('Chen');
  });

  test.each(LANGUAGES)('R31 then it is one sentence of the dictionary, in %s', async (language) => {
    const { told } = await composed(given(...waiting, closed), language);
    expect(told.filter((each) => each.includes(requestOf(chen)) || each.includes('Chen'))).toHaveLength(1);
  });
});
