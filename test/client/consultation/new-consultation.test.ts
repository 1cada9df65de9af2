import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { zoneNamed, zonesListed } from '../../../client/features/wording/appointment/time-zones.ts';
import {
  asConsultation,
  type ConsultationDraft,
  controlOf,
  emptyDraft,
  entriesLeftBehind,
  mistakesIn,
  paragraphsIn,
} from '../../../client/features/wording/new-consultation.ts';
import {
  blankDraft,
  filledBy,
  mistakesIn as mistakesInText,
  wordsIn,
  wordsOf,
} from '../../../client/features/wording/new-contribution.ts';
import { newConsultationSchema } from '../../../shared/protocol/http/consultations/consultations.ts';

const named = (key: string) => key;
const full: ConsultationDraft = {
  title: ' Ferries ',
  group: 'Harbour group',
  letter: '',
  question: 'Which ferries?',
  background: 'One\nparagraph.\n\n\nAnother.',
  calendar: [
    { date: '2026-12-01', what: 'Last day' },
    { date: '', what: '' },
  ],
  meetingTitle: 'Meeting',
  deadline: { day: '', late: false },
  begins: '10:00',
  ends: '17:00',
  lastDay: '',
  meetingDate: '2026-12-15',
  place: 'Mombasa',
  timeZone: 'Africa/Nairobi',
  agenda: [{ title: 'Opening', minutes: '15', introduction: '' }],
};

describe('founding a consultation', () => {
  it('given an empty form, when it is sent, then each missing thing is named at its field', () => {
    const controls = mistakesIn(emptyDraft, named).map((mistake) => mistake.control);
    expect(controls).toEqual([
      'title',
      'group',
      'question',
      'meetingTitle',
      'meetingDate',
      'begins',
      'ends',
      'place',
      'item-0',
    ]);
  });

  it('given a day without words and an item without a sensible time, when it is sent, then both are named by their place', () => {
    const draft = {
      ...full,
      calendar: [{ date: '2026-12-01', what: ' ' }],
      agenda: [{ title: 'A', minutes: '0', introduction: '' }],
    };
    expect(mistakesIn(draft, named).map((mistake) => mistake.control)).toEqual(['what-0', 'minutes-0']);
  });

  it('given an agenda without items, when it is sent, then one is asked for', () => {
    expect(mistakesIn({ ...full, agenda: [] }, named).map((mistake) => mistake.control)).toEqual(['add-item']);
  });

  it('C6 given a last day for contributions after the meeting, when it is sent, then it is named; the day of the meeting is taken', () => {
    const until = (day: string) => mistakesIn({ ...full, deadline: { day, late: true } }, named);
    expect(until('2026-12-16')).toEqual([{ control: 'deadline', text: 'refusals.deadline-after-meeting' }]);
    expect(until('2026-12-15')).toEqual([]);
  });

  it('given a full form, when it is sent, then the server takes it', () => {
    const sent = asConsultation(full);
    expect(mistakesIn(full, named)).toEqual([]);
    expect(v.safeParse(newConsultationSchema, sent).success).toBe(true);
    expect(sent).toMatchObject({
      title: 'Ferries',
      background: ['One paragraph.', 'Another.'],
      calendar: [{ what: 'Last day' }],
    });
  });
});

it.each([
  ['title', 'title'],
  ['meeting.date', 'meetingDate'],
  ['calendar.1.what', 'what-1'],
  ['agenda.0.title', 'item-0'],
  ['agenda.2.introduction', 'introduction-2'],
  ['background.3', 'background'],
])('given the field %s of the request, then it is entered in %s', (field, control) => {
  expect(controlOf(field)).toBe(control);
});

describe('naming a time zone', () => {
  it.each([
    ['Africa/Nairobi', 'Africa/Nairobi'],
    ['africa/nairobi ', 'Africa/Nairobi'],
    ['Nairobi', 'Africa/Nairobi'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['Genève', 'Europe/Zurich'],
    ['utc', 'UTC'],
    ['Atlantis', null],
    ['', null],
  ])('given %s, then %s is meant', (written, zone) => {
    expect(zoneNamed(written, 'Genève')).toBe(zone);
  });

  it('given a reader in Nairobi, then Geneva comes first, then Nairobi, and every zone once', () => {
    const listed = zonesListed('Africa/Nairobi');
    expect(listed.slice(0, 3)).toEqual(['Europe/Zurich', 'Africa/Nairobi', 'UTC']);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('given no zone of this world, when the form is sent, then it says what to do, and nothing fails', () => {
    expect(mistakesIn({ ...full, timeZone: 'Atlantis' }, named).map(({ control }) => control)).toEqual(['timeZone']);
    expect(asConsultation({ ...full, timeZone: 'nairobi' }).timeZone).toBe('Africa/Nairobi');
  });
});

describe('contributing', () => {
  it('given text with empty lines, when it is sent, then its paragraphs are what others refer to', () => {
    expect(paragraphsIn('First.\n \nSecond\nline.\n\n')).toEqual(['First.', 'Second line.']);
  });

  it('given languages that write words apart and together, when words are counted, then both have some', () => {
    expect(wordsIn('Begin small.', 'en')).toBe(2);
    expect(wordsIn('互联网交换点', 'zh')).toBeGreaterThan(1);
  });

  it('given a paragraph longer than the server takes, when it is sent, then the text is to be divided', () => {
    const draft = { ...blankDraft('en'), title: 'T', text: 'a'.repeat(10_001) };
    expect(mistakesInText(draft, named).map((mistake) => mistake.control)).toEqual(['text']);
  });

  it('C7 given a file that was read, when it says its title and language, then they fill the form, and what a person has written stays', () => {
    const file = { hash: 'a', title: 'Of the file', language: 'fr' } as const;
    const filled = { ...blankDraft('en'), ...filledBy(file, blankDraft('en')) };
    expect(filled).toMatchObject({ title: 'Of the file', language: 'fr', file: 'a' });
    expect(filledBy({ ...file, hash: 'b', title: 'Of another' }, filled)).toMatchObject({
      title: 'Of another',
      file: 'b',
    });
    const own = { ...filled, title: 'Mine', language: 'es' } as const;
    expect(filledBy(file, own)).toEqual({ file: 'a' });
    expect(wordsOf(own)).toEqual({ title: 'Mine', language: 'es', file: 'a' });
    expect(mistakesInText(own, named)).toEqual([]);
  });
});

describe('the calendar when the last day is moved', () => {
  const moved = (day: string) => entriesLeftBehind({ ...full, deadline: { day, late: false } }, '2026-12-01');

  it('given an entry on the last day that people knew, when the last day is another, then the entry is named', () => {
    expect(moved('2026-12-05').map(({ what }) => what)).toEqual(['Last day']);
    expect(moved('').map(({ what }) => what)).toEqual(['Last day']);
  });

  it('given no other last day, or none before, then nothing is', () => {
    expect(moved('2026-12-01')).toEqual([]);
    expect(entriesLeftBehind(full, '')).toEqual([]);
  });
});
