import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { composeMinutes, type MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import { sayWho } from '../../../shared/report/compose/leaving-out-names.ts';
import { type Document, textOf } from '../../../shared/report/document.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { draftedWords, paragraphsOf, wordsOf } from '../../../shared/report/words.ts';
import { given, later, type Past } from '../../support/given.ts';
import { design, endedBy, givenTo, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { draftAt } from '../../support/minutes/draft-at.ts';
import { bo, chen, rafael } from '../../support/people.ts';
import { handedIn } from '../../support/texts-of-speeches.ts';

const phrases = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const boSpoke: readonly Past[] = [requestedBy(bo), givenTo(bo), later(60), endedBy(bo)];
const decision: MeetingEvent = {
  type: 'minutes.decision-recorded',
  entryId: 'd1' as never,
  agendaItemId: design,
  text: 'Agreed to meet again.',
  about: { type: 'intervention', requestId: requestOf(bo) },
  recordedBy: rafael.id,
};
const bothSpoke = [...sitting, ...boSpoke, requestedBy(chen), givenTo(chen), later(60), endedBy(chen), decision];
const unnamed = (requestId: ReturnType<typeof requestOf> | null): MeetingEvent => ({
  type: 'minutes.attributed',
  requestId,
  attributed: false,
});
const toBo = { type: 'reference', requestId: requestOf(bo), label: 'Bo, 10:05' } as const;
const toChen = { ...toBo, requestId: requestOf(chen), label: 'Chen, 10:06' };
const comma = { type: 'text', text: ', ', strong: false, emphasis: false } as const;
const stated = { ...comma, text: ' stated that costs fall.' };
const report: RichBlock = { type: 'paragraph', inlines: [toBo, comma, toChen, stated] };

const sourceOf = (past: readonly Past[], rest: Partial<MinutesSource> = {}): MinutesSource => {
  const scene = given(...past);
  return {
    skeleton: skeletonOf(scene.meeting, '', scene.at),
    textOf: ({ id }) => (id === design ? [report] : []),
    edition: draftAt(scene),
    ...rest,
  };
};
const linesOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [`${block.number ?? ''} ${textOf(block.inlines)}`.trim()] : [],
  );
const summary = (...past: readonly Past[]) => linesOf(composeMinutes(sourceOf(past), phrases));
const said = { from: 'record', language: 'fr', blocks: paragraphsOf('Merci.\nNous partageons les coûts.') } as const;
const verbatim = (past: readonly Past[], words: MinutesSource['wordsOf'] = () => said) =>
  composeMinutes(sourceOf(past, { record: 'verbatim', wordsOf: words }), phrases);

describe('two readings of one record', () => {
  test('R14 given names that are left out, then group and number stand for them, and everything else stays', () => {
    const [named, without] = [summary(...bothSpoke), summary(...bothSpoke, unnamed(null))];
    expect(named.join('\n')).toContain('Bo');
    expect(without.join('\n')).not.toMatch(/\bBo\b|Chen/);
    expect(without[1]).toMatch(/^1\.2 (Some|A|An|Another) .+ \(1\.\d, 1\.\d\) stated that costs fall\.$/);
    expect(without).toHaveLength(named.length);
    expect(without.find((line) => line.includes('Agreed to meet again.'))).toContain('an intervention');
  });

  test('R14 given one name that is left out, then the others are named, and so are the participants and the verbatim record', () => {
    const past = [...bothSpoke, unnamed(requestOf(bo))];
    const lines = summary(...past);
    expect(lines.join('\n')).toContain('Chen, 10:06');
    expect(lines.join('\n')).not.toContain('Bo, 10:05');
    const [before, after] = [sourceOf(bothSpoke), sourceOf(past)].map((source) => {
      const { blocks } = composeMinutes(source, phrases);
      return blocks.filter(({ type }) => type === 'table');
    });
    expect(after).toEqual(before);
    expect(linesOf(verbatim(past)).join('\n')).toContain('Bo');
  });

  test('R14 given one or several, of one group or of several, then in each language there is a phrase of its own', async () => {
    const speaker = { person: bo.id, name: '', organisation: '', country: null, stakeholderGroup: 'academia' } as const;
    const other = { ...speaker, person: chen.id };
    for (const language of LANGUAGES) {
      const t = await translateIn(language);
      const told = [[speaker], [speaker, other], [speaker, { ...other, stakeholderGroup: 'other' as const }]].map(
        (all) => sayWho(all, { t }),
      );
      expect(told.every((words) => words !== '' && !words.includes('exports.'))).toBe(true);
      expect(new Set(told).size).toBe(language === 'zh' ? 2 : 3);
      expect(sayWho([speaker, speaker], { t })).toBe(told[0]);
    }
  });

  test('R13 given both readings, then both have the same paragraphs with the same numbers, and one has the words', () => {
    const numbered = (lines: readonly string[]) => lines.filter((line) => /^\d/.test(line));
    const lines = linesOf(verbatim(bothSpoke));
    expect(numbered(lines)).toEqual(numbered(summary(...bothSpoke)));
    expect(lines).toContain('Nous partageons les coûts.');
    expect(summary(...bothSpoke)).not.toContain('Nous partageons les coûts.');
    expect(verbatim(bothSpoke).kicker).toContain('verbatim record');
  });

  test('R16 given words, then it says from where they come until they were checked against the sound', () => {
    const checked: MeetingEvent = { type: 'minutes.words-checked', requestId: requestOf(bo), checked: true };
    const marks = (past: readonly Past[]) =>
      linesOf(verbatim(past, () => ({ ...said, from: 'speech' }))).filter((line) => line.includes('Not yet checked'))
        .length;
    expect(marks(bothSpoke)).toBe(2);
    expect(marks([...bothSpoke, checked])).toBe(1);
    expect(linesOf(verbatim(bothSpoke, () => null))).toContain(en.exports.words.none);
  });

  test('R15 given a text that was handed in, then it is the first draft where everybody may read it, else the captions are', () => {
    const inSkeleton = (past: readonly Past[]) => {
      const turn = sourceOf(past).skeleton.items.flatMap(({ interventions }) => interventions)[0];
      if (!turn) throw new Error('Bo spoke');
      return turn;
    };
    const drafts = {
      speech: (turn: ReturnType<typeof inSkeleton>) =>
        turn.speech ? { language: 'en', blocks: paragraphsOf('Handed in.') } : null,
      captions: () => ({ language: 'en', blocks: paragraphsOf('Heard.') }),
    };
    const open = inSkeleton([...sitting, handedIn, ...boSpoke]);
    const kept = inSkeleton([...sitting, { ...handedIn, isOpen: false }, ...boSpoke]);
    expect(draftedWords(open, drafts)?.from).toBe('speech');
    expect(draftedWords(kept, drafts)?.from).toBe('captions');
    expect(wordsOf(open, paragraphsOf('Written.'), draftedWords(open, drafts))).toMatchObject({ from: 'record' });
    expect(wordsOf(open, [], draftedWords(open, drafts))).toMatchObject({ from: 'speech' });
  });
});
