import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listMeetings, meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import {
  addConsultation,
  changeWording,
  consultationById,
  hasAnyConsultation,
  listConsultations,
  revisionOf,
} from '../../db/papers/consultations.ts';
import { addContribution, contributionById, contributionsTo } from '../../db/papers/contributions.ts';
import { paragraphCounts } from '../../db/papers/paragraph-counts.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../shared/ids.ts';
import { DATABASES } from '../support/databases.ts';
import { sofia } from '../support/people.ts';
import { consultation, contribution, found, meeting } from '../support/servers/founded.ts';

const unknown = idOf<ContributionId>('unknown');

describe.each(DATABASES)('consultations %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
  });
  afterEach(() => remove());

  test('given an empty database, it has no consultation', () => {
    expect(hasAnyConsultation(db)).toBe(false);
    expect(listConsultations(db)).toEqual([]);
    expect(consultationById(db, consultation.id)).toBeNull();
  });

  test('given a consultation, it is found with its calendar, its meeting and the number of its contributions', () => {
    found(db);
    const { id, title, date, hours } = meeting;
    expect(hasAnyConsultation(db)).toBe(true);
    expect(consultationById(db, consultation.id)).toEqual({
      ...consultation,
      meetings: [{ id, title, date, hours }],
      contributionCount: 1,
    });
    expect(meetingById(db, meeting.id)).toEqual(meeting);
    expect(listMeetings(db)).toEqual([meeting]);
  });

  test('given two consultations, the newer is listed first', () => {
    found(db);
    const newer = { ...consultation, id: idOf<ConsultationId>('newer'), calendar: [] };
    addConsultation(db, newer, sofia.id, 9);
    expect(listConsultations(db).map(({ id }) => id)).toEqual(['newer', 'ixp']);
  });

  test('when its wording is changed, then nothing else is, and another consultation keeps its days', () => {
    found(db);
    addConsultation(db, { ...consultation, id: idOf<ConsultationId>('newer') }, sofia.id, 9);
    const wording = {
      title: 'Exchange points of the shores',
      letter: '',
      question: 'What helps?',
      background: [],
      deadline: null,
      calendar: [{ id: 'later', date: '2015-09-04', what: 'Last day for contributions' }],
    };
    expect(changeWording(db, consultation.id, wording, revisionOf(consultation))).toBe(true);
    expect(consultationById(db, consultation.id)).toMatchObject({ ...consultation, ...wording, contributionCount: 1 });
    expect(consultationById(db, idOf<ConsultationId>('newer'))?.calendar).toEqual(consultation.calendar);
  });

  test('when two change a wording that both have read, then the second changes nothing', () => {
    found(db);
    const read = revisionOf(consultation);
    expect(changeWording(db, consultation.id, { ...consultation, question: 'First?' }, read)).toBe(true);
    expect(changeWording(db, consultation.id, { ...consultation, title: 'Second' }, read)).toBe(false);
    expect(consultationById(db, consultation.id)).toMatchObject({ title: consultation.title, question: 'First?' });
  });

  test('given contributions, they are listed in the order of receipt, and found with their paragraphs', () => {
    found(db);
    const earlier = { ...contribution, id: idOf<ContributionId>('earlier'), date: '2015-08-01' };
    addContribution(db, earlier, sofia.id, 5);
    expect(contributionsTo(db, consultation.id).map(({ id }) => id)).toEqual(['earlier', 'lagoon']);
    expect(contributionById(db, contribution.id)).toEqual({
      ...contribution,
      ...{ number: 1, late: false, version: 1, correctedOn: null, withdrawnOn: null, versions: [] },
      ...{ shapes: [], file: null, fileName: '' },
    });
    expect(contributionById(db, unknown)).toBeNull();
  });

  test('paragraphs are counted for contributions to this consultation alone', () => {
    found(db);
    const counted = { contributionId: contribution.id };
    const here = paragraphCounts(db, consultation.id, [contribution.id, unknown]);
    expect([here(counted), here({ ...counted, version: 1 }), here({ ...counted, version: 2 })]).toEqual([2, 2, 0]);
    expect(here({ contributionId: unknown })).toBe(0);
    expect(paragraphCounts(db, idOf<ConsultationId>('another'), [contribution.id])(counted)).toBe(0);
  });
});
