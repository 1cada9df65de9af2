import { describe, expect, test } from 'vitest';
import { captionLanguage, directionOfCaptions } from '../../../shared/captions/caption-language.ts';
import { CAPTION_LANGUAGES_MAX, CAPTION_MAX, CAPTIONS_MAX } from '../../../shared/captions/caption-rules.ts';
import {
  type Captions,
  type CaptionsCommand,
  emptyCaptions,
  languagesOf,
  lastNumber,
  lineOf,
  linesOf,
} from '../../../shared/captions/captions.ts';
import { captionsOf, evolveCaptions } from '../../../shared/captions/evolve-captions.ts';
import { idOf, type PersonId, type RequestId } from '../../../shared/ids.ts';
import { feed, takes } from '../../support/captions.ts';
import { given, later } from '../../support/given.ts';
import {
  closed,
  endedBy,
  enrolled,
  givenTo,
  joined,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, bo, by, chen, rafael, sofia } from '../../support/people.ts';

const clara = { ...rafael, id: idOf<PersonId>('clara'), role: 'captioner' } as const;
const withClara = [...sitting, enrolled(clara)];
const turnOfBo = [requestedBy(bo), givenTo(bo)];

const write = (text: string, request: RequestId | null = null, language = 'en'): CaptionsCommand => ({
  type: 'captions.write',
  ...{ language, text, request },
});
const fed = (text: string, number = 1, machine = false, language = 'en'): CaptionsCommand => ({
  type: 'captions.feed',
  ...{ language, text, machine, sent: { feed, number } },
});
const correct = (seq: number, text: string): CaptionsCommand => ({
  type: 'captions.correct',
  ...{ language: 'en', seq, text },
});

describe('Given a meeting that sits', () => {
  test('Y1 when somebody has the floor, then a line names them with their organisation, and a guest too', () => {
    const { meeting } = given(...withClara, ...turnOfBo);
    expect(takes(emptyCaptions, fed('Transit is dear.'), meeting).last).toMatchObject({
      request: requestOf(bo),
      speaker: 'Bo · Post and Telecom Agency',
    });
    const guest = given(...withClara, requestedFor(nadia, sofia), givenTo('request-of-nadia')).meeting;
    expect(takes(emptyCaptions, fed('Good morning.'), guest).last?.speaker).toBe(
      `${nadia.name} · ${nadia.organisation}`,
    );
  });

  test('Y1 when nobody has the floor, then a line is of the chair who presides', () => {
    const { meeting } = given(...withClara, joined(amina, 'room'));
    expect(takes(emptyCaptions, fed('Good morning.'), meeting).last).toMatchObject({
      request: null,
      speaker: 'Amina · Ministry of Communications',
    });
  });

  test('Y1 when a captioner ends a line after the turn in which it was begun, then it is that turn’s; after two minutes it is not', () => {
    const past = [...withClara, ...turnOfBo, endedBy(bo), requestedBy(chen), givenTo(chen)];
    const soon = given(...past);
    expect(
      takes(emptyCaptions, write('Thank you.', requestOf(bo)), soon.meeting, by(clara), soon.at).last,
    ).toMatchObject({
      request: requestOf(bo),
      speaker: 'Bo · Post and Telecom Agency',
    });
    const late = given(...past, later(121));
    expect(
      takes(emptyCaptions, write('Thank you.', requestOf(bo)), late.meeting, by(clara), late.at).last?.request,
    ).toBe(requestOf(chen));
  });

  test('Y2 when there are several languages, then lines are numbered in each, and say whether a machine wrote them', () => {
    const { meeting } = given(...withClara, ...turnOfBo);
    const captions = takes(emptyCaptions, fed('One.'), meeting)
      .next(fed('Un.', 1, true, 'fr'))
      .next(write('Two.')).captions;
    expect(captions.lines.en?.map(({ seq, by: who }) => [seq, who])).toEqual([
      [1, 'person'],
      [2, 'person'],
    ]);
    expect(captions.lines.fr?.map(({ seq, by: who }) => [seq, who])).toEqual([[1, 'machine']]);
    expect(languagesOf(captions)).toEqual([
      { language: 'en', count: 2, machine: false },
      { language: 'fr', count: 1, machine: true },
    ]);
  });

  test('Y3 when somebody who is no captioner writes, or the meeting does not sit, then it is refused', () => {
    const { meeting } = given(...withClara);
    for (const who of [amina, sofia, rafael, bo])
      takes(emptyCaptions, write('x'), meeting, by(who)).refused('not-permitted');
    const over = given(...withClara, closed).meeting;
    takes(emptyCaptions, write('x'), over, by(clara)).refused('meeting-not-open');
    takes(emptyCaptions, fed('x'), over).refused('meeting-not-open');
    expect(takes(emptyCaptions, fed('x'), given(...withClara, suspended).meeting).last?.text).toBe('x');
  });

  test('Y4 when captioner, rapporteur or secretary correct a line, then it says so; also after the closing; nobody else does', () => {
    const { captions } = takes(emptyCaptions, fed('Transit is deer.'), given(...withClara, ...turnOfBo).meeting);
    const over = given(...withClara, closed).meeting;
    for (const who of [clara, rafael, sofia])
      expect(lineOf(takes(captions, correct(1, 'Transit is dear.'), over, by(who)).captions, 'en', 1)).toMatchObject({
        text: 'Transit is dear.',
        corrected: true,
        request: requestOf(bo),
      });
    for (const who of [bo, amina]) takes(captions, correct(1, 'Nothing.'), over, by(who)).refused('not-permitted');
    takes(captions, correct(2, 'Nothing.'), over, by(clara)).refused('unknown-caption');
    takes(captions, correct(1, 'Transit is deer.'), over, by(clara)).refused('nothing-changed');
  });

  test('Y4 when a line is struck out, then it keeps its number, and what was said in the turn is without it', () => {
    const { meeting } = given(...withClara, ...turnOfBo);
    const { captions } = takes(emptyCaptions, fed('A cough.'), meeting).next(fed('Transit is dear.', 2));
    const struck = takes(captions, correct(1, ''), meeting, by(clara)).captions;
    expect(linesOf(struck, requestOf(bo), 'en').map(({ seq, text }) => [seq, text])).toEqual([[2, 'Transit is dear.']]);
    expect(lineOf(struck, 'en', 1)?.text).toBe('');
  });

  test('Y5 when a program has sent lines, then the last number that it has used is known in each language', () => {
    const { meeting } = given(...withClara);
    const { captions } = takes(emptyCaptions, fed('One.', 7), meeting)
      .next(fed('Late.', 6))
      .next(fed('Un.', 9, false, 'fr'));
    expect([lastNumber(captions, feed, 'en'), lastNumber(captions, feed, 'fr')]).toEqual([7, 9]);
    expect([lastNumber(captions, feed, null), lastNumber(captions, idOf('other'), 'en')]).toEqual([9, 0]);
  });

  test('Y6 when a line is too long or empty, or there are too many lines or languages, then it is refused; corrections find room', () => {
    const { meeting } = given(...withClara);
    takes(emptyCaptions, fed('x'.repeat(CAPTION_MAX + 1)), meeting).refused('text-too-long');
    takes(emptyCaptions, fed(''), meeting).refused('text-empty');
    const full: Captions = { ...takes(emptyCaptions, fed('x'), meeting).captions, events: CAPTIONS_MAX };
    takes(full, fed('y'), meeting).refused('quota-of-meeting');
    expect(takes(full, correct(1, 'z'), meeting, by(clara)).captions.events).toBe(CAPTIONS_MAX + 1);
    const lines = Object.fromEntries(Array.from({ length: CAPTION_LANGUAGES_MAX }, (_, index) => [`l${index}`, []]));
    takes({ ...emptyCaptions, lines }, fed('x'), meeting).refused('quota-of-meeting');
  });
});

test('Y2 given tags of languages, then a region makes no language of its own, unless it is written with other letters', () => {
  const tags = ['en-US', 'en_GB', 'EN', 'zh-CN', 'zh-TW', 'zh-Hant', 'pt-BR', 'sr-Latn', 'ar-EG'];
  expect(tags.map(captionLanguage)).toEqual(['en', 'en', 'en', 'zh', 'zh-Hant', 'zh-Hant', 'pt', 'sr-Latn', 'ar']);
  for (const none of ['', 'e', 'english', '../x', 'constructor', 'en-', 'en US'])
    expect(captionLanguage(none)).toBeNull();
  expect(['ar', 'fa', 'he', 'en', 'zh-Hant'].map(directionOfCaptions)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

test('Y2 given the same records, then they make the same captions in one go and one by one, and change nothing that was there', () => {
  const { records, captions } = takes(emptyCaptions, fed('One.'), given(...withClara).meeting)
    .next(fed('Two.', 2))
    .next(fed('Un.', 3, true, 'fr'));
  const oneByOne = records.reduce<Captions>(
    (state, record) => Object.freeze(evolveCaptions(state, [record])),
    emptyCaptions,
  );
  expect(oneByOne).toEqual(captionsOf(records));
  expect(captions).toEqual(oneByOne);
});
