import { describe, expect, test } from 'vitest';
import { bundledMinutes } from '../../../server/documents/contributions/bundled-minutes.ts';
import { minutesJson } from '../../../server/documents/readings/minutes-json.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { composeMinutes, type MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import type { Block } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { withWholeAddresses } from '../../../shared/report/whole-addresses.ts';
import { given, later, type Past } from '../../support/given.ts';
import { design, endedBy, givenTo, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo, chen, rafael } from '../../support/people.ts';

const phrases = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const begun: MeetingEvent = { type: 'recording.begun' };
const ended: MeetingEvent = { type: 'recording.ended' };
const yes: MeetingEvent = { type: 'recording.answered', person: bo.id, isYes: true };
const decision: MeetingEvent = {
  ...{ type: 'minutes.decision-recorded', entryId: 'd1' as never, agendaItemId: design },
  ...{ text: 'Agreed.', about: null, recordedBy: rafael.id },
};
const spoke = (who: typeof bo): readonly Past[] => [requestedBy(who), givenTo(who), later(60), endedBy(who)];
const recorded: readonly Past[] = [...sitting, begun, yes, ...spoke(bo), ...spoke(chen), decision, later(5), ended];

const sourceOf = (past: readonly Past[], rest: Partial<MinutesSource> = {}): MinutesSource => {
  const scene = given(...past);
  return { skeleton: skeletonOf(scene.meeting, '', scene.at), textOf: () => [], edition: draftAt(scene), ...rest };
};
const linksIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.inlines.flatMap((inline) =>
          inline.type === 'text' && inline.href?.includes('/recording?at=') ? [inline.href] : [],
        )
      : [],
  );
const momentOf = (past: readonly Past[]): string =>
  new Date(given(...past).meeting.floor.interventions[0]?.from ?? 0).toISOString();

describe('Given a meeting that was recorded', () => {
  test.each(['summary', 'verbatim'] as const)(
    'R32 when the %s record is a file, then what was recorded leads to its moment, and what was not does not',
    (record) => {
      const document = composeMinutes(sourceOf(recorded, { record, wordsOf: () => null }), phrases);
      const links = linksIn(withWholeAddresses(document, 'https://floor.example').blocks);
      expect(links).toHaveLength(2);
      expect(links).toContain(`https://floor.example/meetings/2015-09-28/recording?at=${momentOf(recorded)}`);
      expect(linksIn(bundledMinutes(document, ': '))).toEqual([]);
    },
  );

  test('R32 when programs read it, then the paragraphs say where they are heard', () => {
    const { paragraphs } = minutesJson(sourceOf(recorded), [], phrases, 'https://floor.example');
    const heard = paragraphs.flatMap((one) => ('sound' in one ? [one] : []));
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'intervention', id: requestOf(bo) },
        sound: `https://floor.example/meetings/2015-09-28/recording?at=${momentOf(recorded)}`,
      }),
    );
    expect(heard).toContainEqual(expect.objectContaining({ kind: 'decision', id: 'd1' }));
  });

  test('R32 when nothing was recorded, then nothing leads to a recording', () => {
    const document = composeMinutes(sourceOf([...sitting, ...spoke(bo), decision]), phrases);
    expect(linksIn(withWholeAddresses(document, '').blocks)).toEqual([]);
  });
});
