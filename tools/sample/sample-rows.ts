import type { Received } from '../../db/papers/contributions.ts';
import type { Founding } from '../../server/meetings/convening.ts';
import { type Profile, type Region, UNNAMED_COUNTRY } from '../../shared/attendance/profile.ts';
import {
  type AgendaItemId,
  type ConsultationId,
  type ContributionId,
  idOf,
  type MeetingId,
  type PassageId,
  type SectionId,
} from '../../shared/ids.ts';
import type { NewCompilation } from '../../shared/protocol/http/meetings/compilation.ts';
import type { sampleAgenda, sampleConsultation, sampleMeeting } from './consultation.ts';
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
  Canada: 'CA',
  Jordan: 'JO',
  Kenya: 'KE',
  Switzerland: 'CH',
  Tajikistan: 'TJ',
  Uganda: 'UG',
  'Viet Nam': 'VN',
};

export function profileOf({ name, organisation, country, region, jobTitle, stakeholderGroup }: SamplePerson): Profile {
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

export const foundingOf = (
  { id, ...consultation }: typeof sampleConsultation,
  { id: meetingId, title, date, hours, document }: typeof sampleMeeting,
  agenda: typeof sampleAgenda,
  secretary: Founding['secretary'],
): Founding => ({
  consultation: { ...consultation, id: idOf<ConsultationId>(id) },
  meeting: { id: idOf<MeetingId>(meetingId), title, date, hours, document },
  agenda: agenda.map((item) => ({ ...item, id: idOf<AgendaItemId>(item.id) })),
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
