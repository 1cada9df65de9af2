import { expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { composeAnnotated } from '../../../server/documents/annotated/annotated-compilation.ts';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { describe as selectorsOf } from '../../../shared/annotation/anchoring.ts';
import { outcomesIn } from '../../../shared/annotation/carrying/outcomes.ts';
import {
  type AnnotationId,
  type ContributionId,
  idOf,
  type PassageId,
  type PersonId,
  type ReplyId,
  type SectionId,
} from '../../../shared/ids.ts';
import type { CompilationText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import type { AnnotationSkeleton } from '../../../shared/report/skeleton/skeleton-annotations.ts';
import { asOpenDocument, changesIn, commentsIn } from '../../support/documents/libreoffice.ts';
import { ITEM } from '../../support/meeting-folder.ts';

const ENGLISH = 'Neutrality is a property of the building before it is one of the rules, and every member pays for it.';
const ARABIC = 'الحياد صفة من صفات المبنى قبل أن يكون من صفات القواعد، ويدفع كل عضو ثمنه.';
const section = idOf<SectionId>('s1');
const [english, arabic] = [idOf<PassageId>('p1'), idOf<PassageId>('p2')];
const passage = (id: PassageId, number: string, text: string, language: 'en' | 'ar') => ({
  ...{ id, number, text, language },
  sectionId: section,
  sources: [{ contributionId: idOf<ContributionId>('c1'), organisation: 'Nile IX', paragraph: 1, version: 1 }],
});
const TEXT: CompilationText = {
  version: 1,
  date: '2015-09-21',
  introduction: '',
  sections: [{ id: section, agendaItemId: ITEM, number: '1', title: 'Design', lead: '' }],
  passages: [passage(english, '1.1', ENGLISH, 'en'), passage(arabic, '1.2', ARABIC, 'ar')],
};
const bo = { person: idOf<PersonId>('bo'), name: 'Bo Lindqvist', organisation: 'Lagom IX' };
const dalia = { person: idOf<PersonId>('dalia'), name: 'Dalia Haddad', organisation: 'Cedar Net' };
const AT = Date.UTC(2015, 8, 28, 10);

let count = 0;
function on(passageId: PassageId, exact: string, made: Partial<AnnotationSkeleton>): AnnotationSkeleton {
  const text = passageId === english ? ENGLISH : ARABIC;
  const selectors = selectorsOf(text, text.indexOf(exact), text.indexOf(exact) + exact.length);
  if (!selectors) throw new Error('no words');
  count += 1;
  return {
    ...{ id: idOf<AnnotationId>(`a${count}`), version: 1, passageId, number: '1.1', ...selectors },
    ...{ motivation: 'commenting', text: '', replacement: null, author: bo, at: AT, resolvedBy: null },
    ...{ state: 'open', replies: [] },
    ...made,
  };
}

test('N16 given comments that overlap and suggestions, then LibreOffice shows each in the Word file at its words', async () => {
  const reply = { id: idOf<ReplyId>('r1'), author: bo, text: 'Of any building.', at: AT };
  const annotations = [
    on(english, 'a property of the building', { text: 'Of which building?', author: dalia, replies: [reply] }),
    on(english, 'the building before it is one of the rules', { motivation: 'questioning', text: 'Before or after?' }),
    on(english, 'building', { motivation: 'highlighting' }),
    on(english, 'every member', { motivation: 'editing', replacement: 'each member', text: 'Clearer.', author: dalia }),
    on(english, 'member pays', { motivation: 'editing', replacement: 'person pays' }),
    on(english, 'Neutrality', { motivation: 'editing', replacement: '' }),
    on(arabic, 'صفات القواعد', { text: 'أي قواعد؟', author: dalia }),
  ];
  const phrases = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
  const outcomeOf = outcomesIn(1, () => TEXT.passages);
  const xml = await asOpenDocument(await writeDocx(composeAnnotated(TEXT, annotations, outcomeOf, null, phrases)));

  const comments = commentsIn(xml);
  const about = (said: RegExp) => comments.find((comment) => said.test(comment.said));
  expect(about(/Of which building/)).toMatchObject({
    author: 'Dalia Haddad, Cedar Net',
    words: 'a property of the building',
  });
  expect(about(/Before or after/)?.words).toBe('the building before it is one of the rules');
  expect(about(/^Highlight$/)?.words).toBe('building');
  expect(about(/person pays/)?.words).toMatch(/member.*pays/);
  expect(about(/أي قواعد/)?.words).toBe('صفات القواعد');
  expect(about(/Of any building/)?.author).toBe('Bo Lindqvist, Lagom IX');
  expect(changesIn(xml).toSorted((a, b) => (a.words < b.words ? -1 : 1))).toEqual([
    { kind: 'deletion', author: 'Bo Lindqvist, Lagom IX', words: 'Neutrality' },
    { kind: 'insertion', author: 'Dalia Haddad, Cedar Net', words: 'each member' },
    { kind: 'deletion', author: 'Dalia Haddad, Cedar Net', words: 'every member' },
  ]);
});

test('N16 N19 given words to be put in, then LibreOffice shows them alone as inserted, behind the word or before it', async () => {
  const annotations = [
    on(english, 'Neutrality', { motivation: 'editing', replacement: 'Often Neutrality' }),
    on(english, 'building', { motivation: 'editing', replacement: 'building, as many said,', text: 'Heard often.' }),
  ];
  const phrases = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
  const outcomeOf = outcomesIn(1, () => TEXT.passages);
  const xml = await asOpenDocument(await writeDocx(composeAnnotated(TEXT, annotations, outcomeOf, null, phrases)));
  expect(changesIn(xml).map(({ kind, words }) => [kind, words])).toEqual([
    ['insertion', 'Often '],
    ['insertion', ', as many said,'],
  ]);
  const text = xml.replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '').replace(/<[^>]+>/g, '');
  expect(text).toContain('Often Neutrality is a property of the building, as many said, before');
  expect(commentsIn(xml).find(({ said }) => said.includes('Heard often'))?.words).toMatch(/^building/);
});

test('N13 N16 given an annotation without a place, then the Word file has it at the end, and none of its words is marked', async () => {
  const lost = { ...on(english, 'the building', { text: 'Which one?' }), version: 0 };
  const phrases = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
  const old = [{ id: english, text: 'Neutrality belongs in the building, wherever that is.' }];
  const outcomeOf = outcomesIn(1, (version) => (version === 0 ? old : TEXT.passages));
  const { notes, blocks } = composeAnnotated(TEXT, [lost], outcomeOf, null, phrases);
  expect(notes).toEqual([]);
  expect(JSON.stringify(blocks.slice(-3))).toContain('Which one?');
});
