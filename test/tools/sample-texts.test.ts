import { describe, expect, test } from 'vitest';
import { sampleCompilation } from '../../tools/sample/compilation.ts';
import { sampleAgenda, sampleConsultation, sampleMeeting } from '../../tools/sample/consultation.ts';
import { sampleContributions } from '../../tools/sample/contributions.ts';
import { samplePeople } from '../../tools/sample/people.ts';
import { type SampleContribution, sampleNotice } from '../../tools/sample/sample-contribution.ts';

const words = (text: string) => text.trim().split(/\s+/).length;
const distinct = (values: readonly string[]) => new Set(values).size === values.length;
const isDayOf2015 = (date: string) =>
  /^2015-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
const arabicShare = (text: string) =>
  (text.match(/\p{Script=Arabic}/gu) ?? []).length / text.replace(/[\s\d]/g, '').length;
const contribution = (id: string) => sampleContributions.find((one) => one.id === id);
const languageOf = (one: SampleContribution) => one.language;

describe('Given the sample consultation', () => {
  test('then its dates are those of 2015, in order, whatever today is', () => {
    const dates = sampleConsultation.calendar.map((entry) => entry.date);
    expect(dates.every(isDayOf2015)).toBe(true);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toEqual(expect.arrayContaining(['2015-07-03', '2015-08-28', '2015-09-28', '2015-10-01']));
    expect(distinct(sampleConsultation.calendar.map((entry) => entry.id))).toBe(true);
    expect(sampleMeeting).toMatchObject({ id: '2015-09-28', date: '2015-09-28', timeZone: 'Europe/Zurich' });
  });

  test('then it says that it is a sample', () => {
    expect(sampleConsultation.isSample).toBe(true);
    expect(sampleConsultation.background.join(' ')).toContain('This is a sample.');
    expect(sampleCompilation.introduction).toContain('Sample text written for Openfloor');
  });

  test('then its agenda has at least five items, numbered from 1, that fit into one day', () => {
    expect(sampleAgenda.length).toBeGreaterThanOrEqual(5);
    expect(sampleAgenda.map((item) => item.number)).toEqual(sampleAgenda.map((_, index) => String(index + 1)));
    expect(distinct(sampleAgenda.map((item) => item.id))).toBe(true);
    expect(sampleAgenda.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(360);
  });
});

describe('Given the sample contributions', () => {
  test('then there are at least twelve, each with an id and an author of its own', () => {
    expect(sampleContributions.length).toBeGreaterThanOrEqual(12);
    expect(distinct(sampleContributions.map((one) => one.id))).toBe(true);
    expect(distinct(sampleContributions.map((one) => one.name))).toBe(true);
    expect(distinct(sampleContributions.map((one) => one.organisation))).toBe(true);
  });

  test.each(sampleContributions)('then $id has 300 to 800 words and says that it is a sample', (one) => {
    const length = words(one.paragraphs.join(' '));
    expect(length).toBeGreaterThanOrEqual(300);
    expect(length).toBeLessThanOrEqual(800);
    expect(one.name).toMatch(/^[\p{Lu}\p{Pd} ’']+, \p{Lu}\p{L}+$/u);
    expect(one.countryCode).toMatch(/^[A-Z]{2}$/);
    expect(one.notice).toBe(sampleNotice[one.language]);
  });

  test('then they were received after the letter and before contributions closed, in the order shown', () => {
    const dates = sampleContributions.map((one) => one.date);
    expect(dates.every(isDayOf2015)).toBe(true);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => date > '2015-07-03' && date <= '2015-08-28')).toBe(true);
  });

  test('then all stakeholder groups, six regions and four languages are heard', () => {
    expect(new Set(sampleContributions.map((one) => one.stakeholderGroup)).size).toBe(5);
    expect(new Set(sampleContributions.map((one) => one.region)).size).toBe(6);
    expect(new Set(sampleContributions.map(languageOf))).toEqual(new Set(['en', 'fr', 'es', 'ar']));
  });

  test('then text marked as Arabic is Arabic, and no other text is', () => {
    for (const one of sampleContributions)
      expect(arabicShare(one.paragraphs.join(' ')) > 0.9, one.id).toBe(one.language === 'ar');
  });
});

describe('Given the sample compilation', () => {
  const { sections, passages } = sampleCompilation;

  test('then its sections follow the agenda, and each passage is numbered within its section', () => {
    for (const section of sections) {
      expect(sampleAgenda.find((item) => item.id === section.agendaItemId)?.number).toBe(section.number);
      const own = passages.filter((passage) => passage.sectionId === section.id);
      expect(own.map((passage) => passage.number)).toEqual(own.map((_, index) => `${section.number}.${index + 1}`));
    }
    expect(passages.every((passage) => sections.some((section) => section.id === passage.sectionId))).toBe(true);
    expect(sections.map((section) => section.number)).toEqual(['2', '3', '4', '5', '6']);
  });

  test('then it has at least 44 passages, and their ids are their numbers', () => {
    expect(passages.length).toBeGreaterThanOrEqual(44);
    expect(distinct(passages.map((passage) => passage.id))).toBe(true);
    for (const passage of passages) expect(passage.id).toBe(`p-${passage.number.replace('.', '-')}`);
  });

  test.each(passages)('then passage $number has 40 to 110 words and one to three sources that exist', (passage) => {
    expect(words(passage.text)).toBeGreaterThanOrEqual(40);
    expect(words(passage.text)).toBeLessThanOrEqual(110);
    expect(passage.sources.length).toBeGreaterThanOrEqual(1);
    expect(passage.sources.length).toBeLessThanOrEqual(3);
    for (const source of passage.sources)
      expect(contribution(source.contributionId)?.paragraphs[source.paragraph - 1], source.contributionId).toBeTruthy();
  });

  test('then every contribution is used', () => {
    const used = new Set(passages.flatMap((passage) => passage.sources.map((source) => source.contributionId)));
    expect(used).toEqual(new Set(sampleContributions.map((one) => one.id)));
  });

  test('then one passage is Arabic, one is French, and translations say so', () => {
    expect(passages.filter((passage) => passage.language === 'ar').map((one) => arabicShare(one.text) > 0.9)).toEqual([
      true,
    ]);
    expect(passages.filter((passage) => passage.language === 'fr')).toHaveLength(1);
    for (const from of ['Arabic', 'French', 'Spanish'])
      expect(passages.some((passage) => passage.text.includes(`in translation from ${from}`))).toBe(true);
  });

  test('then it is published between the end of contributions and the meeting', () => {
    expect(isDayOf2015(sampleCompilation.date)).toBe(true);
    expect(sampleCompilation.date > '2015-08-28' && sampleCompilation.date < sampleMeeting.date).toBe(true);
    expect(sampleConsultation.calendar.find((entry) => entry.id === 'compilation')?.date).toBe(sampleCompilation.date);
  });
});

describe('Given the demo accounts', () => {
  test('then they have the fixed addresses', () => {
    const keys = 'chair secretary moderator rapporteur rapporteur2 room remote1 remote2 remote3 inroom1 observer'.split(
      ' ',
    );
    expect(samplePeople.map((person) => person.email)).toEqual(keys.map((key) => `${key}@openfloor.example`));
    expect(samplePeople.map((person) => person.key)).toEqual(keys);
    expect(samplePeople.find((person) => person.role === 'room')?.name).toBe('Room (sample hall)');
  });

  test('when a person has sent a contribution, then account and contribution agree', () => {
    const authors = samplePeople.filter((person) => person.role === 'participant');
    expect(authors).toHaveLength(4);
    for (const person of authors) {
      const own = sampleContributions.find((one) => one.organisation === person.organisation);
      const [family, given] = own?.name.split(', ') ?? [];
      expect(person.name.toUpperCase()).toBe(`${given} ${family}`.toUpperCase());
      expect(own).toMatchObject({ country: person.country, region: person.region, jobTitle: person.jobTitle });
      expect(own).toMatchObject({ stakeholderGroup: person.stakeholderGroup, language: person.language });
    }
  });
});
