import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../shared/annotation/anchoring.ts';
import { carrying } from '../../../shared/annotation/carrying/carry.ts';
import type { Outcome } from '../../../shared/annotation/carrying/outcome.ts';
import { idOf, type PassageId } from '../../../shared/ids.ts';

const [p1, p2, p3] = ['p1', 'p2', 'p3'].map((id) => idOf<PassageId>(id)) as [PassageId, PassageId, PassageId];
type Text = Readonly<Record<string, string>>;
const passages = (text: Text) => Object.entries(text).map(([id, words]) => ({ id: idOf<PassageId>(id), text: words }));

/** What becomes of an annotation on these words of the first passage; `«` and `»` stand around them. */
function carried(old: Text & { readonly p1: string }, now: Text, replacement: string | null = null): Outcome {
  const [from, to] = [old.p1.indexOf('«'), old.p1.indexOf('»') - 1];
  const text = old.p1.replace('«', '').replace('»', '');
  const selectors = describe(text, from, to);
  if (!selectors) throw new Error('nothing is marked');
  return carrying(passages({ ...old, p1: text }), passages(now))({ passageId: p1, replacement, ...selectors });
}

/** The outcome with the words where it says that they stand. */
function told(old: Text & { readonly p1: string }, now: Text) {
  const outcome = carried(old, now);
  if (outcome.outcome === 'orphan') return outcome;
  const { passageId, start, end } = outcome.place;
  return { ...outcome, place: [passageId, now[passageId]?.slice(0, start), now[passageId]?.slice(start, end)] };
}

const FEES = 'Every exchange point should publish its fees each year.';
const NEUTRAL = 'Neutrality is a property of the building before it is one of the rules.';
const AGREE = 'The group thanked the contributors for their work.';

group('N10 the same place', () => {
  test('N10 given a passage that says what it said, then an annotation stands where it stood, also between twins', () => {
    const text = `${FEES} «${FEES}» ${FEES}`;
    const now = { p1: `${FEES} ${FEES} ${FEES}`, p2: FEES };
    expect(told({ p1: text, p2: FEES }, now)).toMatchObject({ outcome: 'same', place: ['p1', `${FEES} `, FEES] });
  });

  test('N10 given words written before and after, then the mark does not drift (as in consuldemocracy 5529)', () => {
    const now = { p1: `In 2015 the group met twice. ${NEUTRAL} It was long. ${FEES} So be it.` };
    expect(told({ p1: `${NEUTRAL} Every exchange point should publish «its fees» each year.` }, now)).toMatchObject({
      outcome: 'same',
      place: [
        'p1',
        `In 2015 the group met twice. ${NEUTRAL} It was long. Every exchange point should publish `,
        'its fees',
      ],
    });
  });

  test('N10 given another word of the sentence edited where it stands, then the quoted words have their place', () => {
    const old = { p1: `${AGREE} Every «exchange point» should publish its fees each year. ${NEUTRAL}` };
    const now = { p1: `${AGREE} Every exchange point should publish its tariffs each year. ${NEUTRAL}` };
    expect(told(old, now)).toMatchObject({ outcome: 'same', place: ['p1', `${AGREE} Every `, 'exchange point'] });
  });

  test('N10 given words that are now only a part of a longer word, then they are not taken for the same', () => {
    const old = { p1: 'Every exchange «point» should publish its fees.' };
    expect(carried(old, { p1: 'Every exchange pointer should publish its fees.' }).outcome).toBe('changed');
  });
});

group('N11 moved', () => {
  test('N11 given the words elsewhere in their passage, or in another, then they have moved there', () => {
    const old = { p1: `«${FEES}» ${NEUTRAL}`, p2: AGREE };
    expect(told(old, { p1: `${NEUTRAL} ${FEES}`, p2: AGREE })).toMatchObject({
      outcome: 'moved',
      place: ['p1', `${NEUTRAL} `, FEES],
    });
    expect(told(old, { p1: NEUTRAL, p2: `${AGREE} ${FEES}` })).toMatchObject({
      outcome: 'moved',
      place: ['p2', `${AGREE} `, FEES],
    });
    expect(told(old, { p2: AGREE, p3: `${FEES} ${NEUTRAL}` })).toMatchObject({
      outcome: 'moved',
      place: ['p3', '', FEES],
    });
  });

  test('N11 given a passage that was divided, then what stood in its second half has moved with it', () => {
    const old = { p1: `${NEUTRAL} Every exchange point should publish «its fees» each year.` };
    expect(told(old, { p1: NEUTRAL, p3: FEES })).toMatchObject({
      outcome: 'moved',
      place: ['p3', 'Every exchange point should publish ', 'its fees'],
    });
  });
});

group('N3 look-alikes', () => {
  const alike = FEES.replace('Every', 'An');

  test('N3 N13 given the sentence taken out while one that looks alike stands elsewhere, then it is an orphan', () => {
    const old = { p1: `${NEUTRAL} «${FEES}» ${AGREE}`, p2: alike };
    expect(carried(old, { p1: `${NEUTRAL} ${AGREE}`, p2: alike })).toEqual({ outcome: 'orphan', why: 'words' });
  });

  test('N3 N13 given a look-alike that takes its place, then it is not taken for the words, whatever they have in common (as in hypothesis/client 7571)', () => {
    const old = { p1: `${NEUTRAL} Every exchange point should publish «its fees each year.» ${AGREE}`, p2: alike };
    const now = { p1: `${NEUTRAL} ${alike} ${AGREE}` };
    expect(carried(old, now)).toMatchObject({ outcome: 'changed', was: FEES, now: alike });
  });

  test('N3 N13 given the same sentence twice, and one of them gone, then nobody says which one it was', () => {
    const old = { p1: `${NEUTRAL} «${FEES}» ${AGREE} ${FEES}` };
    expect(carried(old, { p1: `${NEUTRAL} ${AGREE} ${FEES}` })).toMatchObject({ outcome: 'orphan', why: 'alike' });
    expect(carried({ p1: `«${FEES}»`, p2: FEES }, { p2: FEES })).toEqual({ outcome: 'orphan', why: 'alike' });
  });

  test('N3 given a short answer that others gave too, then it is not found in theirs', () => {
    expect(carried({ p1: '«Yes.»', p2: 'No.' }, { p2: 'No.', p3: 'Yes.' })).toEqual({
      outcome: 'orphan',
      why: 'alike',
    });
  });

  test('N3 N11 given a sentence repeated behind its place, then the first stays its place', () => {
    const old = { p1: `${NEUTRAL} «${FEES}» ${AGREE}` };
    expect(told(old, { p1: `${NEUTRAL} ${FEES} ${AGREE} ${FEES}` })).toMatchObject({
      outcome: 'same',
      place: ['p1', `${NEUTRAL} `, FEES],
    });
  });
});

group('N12 changed', () => {
  test('N12 given a copy-edit that somebody asked for, then it says so, with old words and new side by side (as in hypothesis/h 2798)', () => {
    const old = { p1: `${NEUTRAL} Every exchange point «shoud» publish its fees each year. ${AGREE}` };
    const now = { p1: `${NEUTRAL} ${FEES} ${AGREE}` };
    const was = FEES.replace('should', 'shoud');
    expect(carried(old, now, 'should')).toMatchObject({ outcome: 'changed', was, now: FEES, asSuggested: true });
    expect(carried(old, now, 'must')).toMatchObject({ outcome: 'changed', was, now: FEES, asSuggested: false });
  });

  test('N12 given words taken out as was suggested, then the change is what the suggestion wanted', () => {
    const old = { p1: `${NEUTRAL} Every exchange point should «always» publish its fees each year.` };
    expect(carried(old, { p1: `${NEUTRAL} ${FEES}` }, '')).toMatchObject({ outcome: 'changed', asSuggested: true });
    const whole = { p1: `${NEUTRAL} «${FEES}» ${AGREE}` };
    expect(carried(whole, { p1: `${NEUTRAL} ${AGREE}` }, '')).toMatchObject({ outcome: 'changed', asSuggested: true });
  });

  test('N12 given a sentence in a script without spaces, then a changed sign is a change, and the rest has its place', () => {
    const old = { p1: '各方认为交换点应当每年公布费用。«规则»应当公开。' };
    expect(carried(old, { p1: '各方认为交换点应当每年公布费用。规定应当公开。' })).toMatchObject({
      outcome: 'changed',
      now: '规定应当公开。',
    });
    expect(carried(old, { p1: '各方认为交换点应当每月公布费用。规则应当公开。' })).toMatchObject({ outcome: 'same' });
  });
});

group('N13 orphans', () => {
  test('N13 given a passage that is gone, or that says something else, then the annotation is kept as an orphan, and says why', () => {
    const old = { p1: `«${FEES}»`, p2: AGREE };
    expect(carried(old, { p2: AGREE })).toEqual({ outcome: 'orphan', why: 'passage' });
    expect(carried(old, { p1: 'Ships leave the harbour at noon.', p2: AGREE })).toEqual({
      outcome: 'orphan',
      why: 'words',
    });
  });

  test('N3 N13 given one word in other company, then it is not found there', () => {
    const old = { p1: 'Neutrality is a «property» of the building before it is one of the rules.' };
    expect(carried(old, { p1: 'Whose property is the fibre?' }).outcome).toBe('orphan');
  });
});

test('N10 given selectors whose position does not tell, then the words with their context do, where they stand once', () => {
  const selectors = { passageId: p1, replacement: null, position: { start: 90, end: 94 } };
  const carry = carrying(passages({ p1: `${FEES} ${NEUTRAL}` }), passages({ p1: `${FEES} ${NEUTRAL}` }));
  expect(carry({ ...selectors, quote: { exact: 'fees', prefix: 'its ', suffix: ' each' } })).toMatchObject({
    outcome: 'same',
    place: { start: 40 },
  });
  expect(carry({ ...selectors, quote: { exact: 'is', prefix: ' ', suffix: ' ' } })).toEqual({
    outcome: 'orphan',
    why: 'words',
  });
  expect([p2, p3]).toHaveLength(2);
});
