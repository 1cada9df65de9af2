import { addMeeting, type MeetingRow } from '../../../db/meetings.ts';
import type { Db } from '../../../db/open-database.ts';
import { addConsultation, type Consultation } from '../../../db/papers/consultations.ts';
import { addContribution, type Received } from '../../../db/papers/contributions.ts';
import { addAccount } from '../../../db/people/accounts.ts';
import {
  type AgendaItemId,
  type ConsultationId,
  type ContributionId,
  idOf,
  type MeetingId,
  type PassageId,
  type SectionId,
} from '../../../shared/ids.ts';
import type { NewCompilation } from '../../../shared/protocol/http/meetings/compilation.ts';
import { dalia, sofia } from '../people.ts';

export const consultation: Consultation = {
  id: idOf<ConsultationId>('ixp'),
  title: 'Exchange points of the lakes',
  group: 'Lakes Group',
  letter: 'LG-15/3',
  question: 'What stands in the way of an exchange point?',
  background: ['The group asked in spring.', 'All responses are public.'],
  place: 'Kampala',
  timeZone: 'Africa/Kampala',
  isSample: false,
  deadline: null,
  closedAt: null,
  calendar: [
    { id: 'contributions', date: '2015-08-28', what: 'Last day for contributions' },
    { id: 'meeting', date: '2015-09-28', what: 'Meeting' },
  ],
};

export const meeting: MeetingRow = {
  id: idOf<MeetingId>('2015-09-28'),
  consultationId: consultation.id,
  title: 'Meeting on exchange points',
  date: '2015-09-28',
  hours: null,
  document: 'LG 1/1',
};

export const contribution: Received = {
  id: idOf<ContributionId>('lagoon'),
  consultationId: consultation.id,
  ...dalia.profile,
  stakeholderGroup: 'other',
  date: '2015-08-20',
  countryName: 'A country by a lagoon',
  language: 'fr',
  title: 'Une lagune, un point d’échange',
  paragraphs: ['Le prix du transit.', 'La fibre manque.'],
  notice: '',
};

export const compilation: NewCompilation = {
  date: '2015-09-21',
  introduction: 'Compiled from one contribution.',
  sections: [
    {
      id: idOf<SectionId>('s-1'),
      agendaItemId: idOf<AgendaItemId>('challenges'),
      number: '1',
      title: 'Challenges',
      lead: '',
    },
  ],
  passages: [
    {
      id: idOf<PassageId>('p-1-1'),
      sectionId: idOf<SectionId>('s-1'),
      number: '1.1',
      text: 'Transit is dear.',
      language: 'en',
      sources: [
        { contributionId: contribution.id, paragraph: 2 },
        { contributionId: contribution.id, paragraph: 1 },
      ],
    },
    {
      id: idOf<PassageId>('p-1-2'),
      sectionId: idOf<SectionId>('s-1'),
      number: '1.2',
      text: 'La fibre manque.',
      language: 'fr',
      sources: [],
    },
  ],
};

/** The secretary's account, the consultation, its meeting and one contribution, in the tables; no log. */
export function found(db: Db): void {
  const { id: person, profile } = sofia;
  addAccount(
    db,
    { person, email: 'sofia@secretariat.example', passwordHash: 'p', profile, language: 'en', verifiedAt: 1 },
    1,
  );
  addConsultation(db, consultation, person, 2);
  addMeeting(db, meeting, 3);
  addContribution(db, contribution, null, 4);
}
