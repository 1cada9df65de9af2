import type { Received } from '../../db/papers/contributions.ts';
import type { Founding } from '../../server/meetings/convening.ts';
import { type Profile, type Region, UNNAMED_COUNTRY } from '../../shared/attendance/profile.ts';
import { isRefusal, type Refusal } from '../../shared/decision.ts';
import {
  type AgendaItemId,
  type ConsultationId,
  type ContributionId,
  idOf,
  type MeetingId,
  type PassageId,
  type PersonId,
  type SectionId,
} from '../../shared/ids.ts';
import type { NewCompilation } from '../../shared/protocol/http/meetings/compilation.ts';
import type { SamplePerson } from './people.ts';
import type { SampleCompilation } from './sample-compilation.ts';
import type { SampleContribution, SampleRegion } from './sample-contribution.ts';

const REGIONS: Readonly<Record<SampleRegion, Region>> = {
  Africa: 'africa',
  Americas: 'americas',
  'Arab States': 'arab-states',
  'Asia-Pacific': 'asia-pacific',
  CIS: 'cis',
  Europe: 'europe',
};
/** ISO 3166-1 alpha-2 of the countries that sample people name; `ZZ` for those that they only describe. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Benin: 'BJ',
  'Bolivia (Plurinational State of)': 'BO',
  Canada: 'CA',
  Jordan: 'JO',
  Kazakhstan: 'KZ',
  Kenya: 'KE',
  Switzerland: 'CH',
  Tajikistan: 'TJ',
  Uganda: 'UG',
  'Viet Nam': 'VN',
};

export const personIdOf = (key: string): PersonId => idOf<PersonId>(`sample-${key}`);

/** The sample is made by the law: what it refuses is a mistake in the sample. */
export function unlessRefused<T extends object | null>(answer: T | Refusal): T {
  if (answer !== null && isRefusal(answer)) throw new Error(`the sample is refused: ${answer.refused}`);
  return answer;
}

type Introduced = Omit<SamplePerson, 'key' | 'email' | 'role' | 'language'>;
export function profileOf({ name, organisation, country, region, jobTitle, stakeholderGroup }: Introduced): Profile {
  return {
    ...{ name, organisation, jobTitle, stakeholderGroup },
    country: COUNTRIES[country] ?? UNNAMED_COUNTRY,
    region: REGIONS[region],
  };
}

export function contributionOf(sample: SampleContribution, consultationId: ConsultationId): Received {
  const { id, country, countryCode, region, ...rest } = sample;
  return {
    ...rest,
    consultationId,
    id: idOf<ContributionId>(id),
    country: countryCode,
    countryName: country,
    region: REGIONS[region],
  };
}

type SampleMeeting = Omit<Founding['meeting'], 'id'> & { readonly id: string };
type SampleItem = Omit<Founding['agenda'][number], 'id'> & { readonly id: string };
type SampleConsultation = Omit<Founding['consultation'], 'id'> & { readonly id: string };

export const foundingOf = (
  { id, ...consultation }: SampleConsultation,
  { id: meetingId, title, date, hours, document }: SampleMeeting,
  agenda: readonly SampleItem[],
  secretary: Founding['secretary'],
): Founding => ({
  consultation: { ...consultation, id: idOf<ConsultationId>(id) },
  meeting: { id: idOf<MeetingId>(meetingId), title, date, hours, document },
  agenda: agenda.map(({ id, title, minutes, introduction }) => ({
    ...{ title, minutes, introduction },
    id: idOf<AgendaItemId>(id),
  })),
  secretary,
});

export const compilationOf = ({ date, introduction, sections, passages }: SampleCompilation): NewCompilation => ({
  date,
  introduction,
  sections: sections.map((section) => ({
    ...section,
    id: idOf<SectionId>(section.id),
    agendaItemId: idOf<AgendaItemId>(section.agendaItemId),
  })),
  passages: passages.map((passage) => ({
    ...passage,
    id: idOf<PassageId>(passage.id),
    sectionId: idOf<SectionId>(passage.sectionId),
    sources: passage.sources.map(({ contributionId, paragraph }) => ({
      contributionId: idOf<ContributionId>(contributionId),
      paragraph,
    })),
  })),
});
