import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../server/documents/write-calendar.ts';
import type { Appointment } from '../../../shared/sitting/sitting.ts';

const meeting: Appointment = {
  title: 'Meeting on exchange points',
  place: 'Kampala',
  date: '2027-03-28',
  timeZone: 'Africa/Kampala',
  hours: { begins: '22:00', lastDay: '2027-03-29', ends: '01:30' },
};
const entry = {
  method: 'PUBLISH',
  uid: '2027-03-28-abcd-1@openfloor',
  sequence: 2,
  at: Date.UTC(2027, 1, 1),
  meeting,
  organiser: { name: 'Lakes "Group"; B', address: 'noreply@meet.example' },
  url: 'https://meet.example/consultations/lakes',
} as const;

/** As a calendar reads it. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('no entry');
  const value = (name: string) => event.getFirstPropertyValue(name);
  return {
    method: calendar.getFirstPropertyValue('method'),
    value,
    property: (name: string) => event.getFirstProperty(name),
  };
}

describe('a meeting as an entry of a calendar', () => {
  test('M6 given hours past midnight, then a calendar has both moments, with the place, the page and who announces it', () => {
    const { method, value, property } = read(writeCalendar(entry));
    expect(method).toBe('PUBLISH');
    expect(String(value('dtstart'))).toBe('2027-03-28T19:00:00Z');
    expect(String(value('dtend'))).toBe('2027-03-28T22:30:00Z');
    expect([value('uid'), value('sequence'), value('status')]).toEqual([entry.uid, 2, 'CONFIRMED']);
    expect([value('summary'), value('location'), value('url')]).toEqual([meeting.title, meeting.place, entry.url]);
    expect(value('organizer')).toBe('mailto:noreply@meet.example');
    expect(property('organizer')?.getParameter('cn')).toBe("Lakes 'Group'; B");
  });

  test('M6 given a meeting of which the day alone is known, then it takes that day', () => {
    const { value } = read(writeCalendar({ ...entry, meeting: { ...meeting, date: '2027-12-31', hours: null } }));
    expect([String(value('dtstart')), String(value('dtend'))]).toEqual(['2027-12-31', '2028-01-01']);
  });

  test('M7 given a meeting that is called off, then the same entry is taken out of calendars', () => {
    const { method, value } = read(writeCalendar({ ...entry, method: 'CANCEL', sequence: 3 }));
    expect([method, value('uid'), value('sequence'), value('status')]).toEqual(['CANCEL', entry.uid, 3, 'CANCELLED']);
  });

  test('given any title, then no line is over 75 octets or cut within a letter, and a calendar reads the title as it was', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029\u2066-\u2069]|\p{Cs}/gu, ''));
    fc.assert(
      fc.property(line, line, (title, place) => {
        const written = writeCalendar({ ...entry, meeting: { ...meeting, title, place } });
        const lines = written.split('\r\n');
        for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
        expect(written).not.toMatch(/[^\r]\n|\r[^\n]/);
        expect(written).not.toContain('\ufffd'.repeat(2));
        const { value } = read(written);
        expect([value('summary'), value('location')]).toEqual([title, place]);
      }),
      { numRuns: 500 },
    );
  });

  test('given words that would be lines of their own, then they make no property', () => {
    const title = 'Ferries\r\nATTENDEE:mailto:everybody@harbour.example\r\nEND:VEVENT';
    const { value, property } = read(writeCalendar({ ...entry, meeting: { ...meeting, title } }));
    expect(property('attendee')).toBeNull();
    expect(value('summary')).toBe('Ferries\nATTENDEE:mailto:everybody@harbour.example\nEND:VEVENT');
  });
});
