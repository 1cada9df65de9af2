import type { SampleLanguage, SampleRegion, SampleStakeholderGroup } from './sample-contribution.ts';

/** A demo account of the sample meeting. Who has also sent a contribution bears the name and organisation given there. */
export type SamplePerson = {
  readonly key: string;
  readonly email: string;
  /** Given name, then family name. */
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  readonly region: SampleRegion;
  readonly jobTitle: string;
  /** Who works for the meeting needs none. */
  readonly stakeholderGroup: SampleStakeholderGroup | 'none';
  readonly role: 'chair' | 'secretary' | 'moderator' | 'rapporteur' | 'room' | 'participant' | 'observer';
  readonly language: SampleLanguage;
};

export const samplePeople: readonly SamplePerson[] = [
  {
    key: 'chair',
    email: 'chair@openfloor.example',
    name: 'Ilse Vandamme-Osei',
    organisation: 'Permanent Mission of a sample Member State',
    country: 'A coastal country in Europe',
    region: 'Europe',
    jobTitle: 'Counsellor for digital affairs',
    stakeholderGroup: 'member-state',
    role: 'chair',
    language: 'en',
  },
  {
    key: 'secretary',
    email: 'secretary@openfloor.example',
    name: 'Rafael Urrutia',
    organisation: 'Secretariat of the sample consultation',
    country: 'Switzerland',
    region: 'Europe',
    jobTitle: 'Secretary of the meeting',
    stakeholderGroup: 'none',
    role: 'secretary',
    language: 'es',
  },
  {
    key: 'moderator',
    email: 'moderator@openfloor.example',
    name: 'Nilufar Rahimova',
    organisation: 'Secretariat of the sample consultation',
    country: 'Tajikistan',
    region: 'CIS',
    jobTitle: 'Remote participation moderator',
    stakeholderGroup: 'none',
    role: 'moderator',
    language: 'en',
  },
  {
    key: 'rapporteur',
    email: 'rapporteur@openfloor.example',
    name: 'Étienne Beaulieu',
    organisation: 'Secretariat of the sample consultation',
    country: 'Canada',
    region: 'Americas',
    jobTitle: 'Précis-writer',
    stakeholderGroup: 'none',
    role: 'rapporteur',
    language: 'fr',
  },
  {
    key: 'rapporteur2',
    email: 'rapporteur2@openfloor.example',
    name: 'Wanjiru Kamande',
    organisation: 'Faculty of Law, Lakeside Sample University',
    country: 'Kenya',
    region: 'Africa',
    jobTitle: 'Lecturer in telecommunications law',
    stakeholderGroup: 'academia',
    role: 'rapporteur',
    language: 'en',
  },
  {
    key: 'room',
    email: 'room@openfloor.example',
    name: 'Room (sample hall)',
    organisation: 'Secretariat of the sample consultation',
    country: 'Switzerland',
    region: 'Europe',
    jobTitle: 'Microphones, camera and loudspeakers of the hall',
    stakeholderGroup: 'none',
    role: 'room',
    language: 'en',
  },
  {
    key: 'remote1',
    email: 'remote1@openfloor.example',
    name: 'Ruth Namaganda',
    organisation: 'Lakes Access Providers Association',
    country: 'Uganda',
    region: 'Africa',
    jobTitle: 'Executive secretary',
    stakeholderGroup: 'other',
    role: 'participant',
    language: 'en',
  },
  {
    key: 'remote2',
    email: 'remote2@openfloor.example',
    name: 'Clarisse Hounsou',
    organisation: 'Réseau universitaire de la Lagune',
    country: 'Benin',
    region: 'Africa',
    jobTitle: 'Responsable de l’infrastructure réseau',
    stakeholderGroup: 'academia',
    role: 'participant',
    language: 'fr',
  },
  {
    key: 'remote3',
    email: 'remote3@openfloor.example',
    name: 'Yousef Al-Khatib',
    organisation: 'Wahat Carriers Company',
    country: 'Jordan',
    region: 'Arab States',
    jobTitle: 'Director of interconnection',
    stakeholderGroup: 'sector-member',
    role: 'participant',
    language: 'ar',
  },
  {
    key: 'inroom1',
    email: 'inroom1@openfloor.example',
    name: 'Chikondi Tembo',
    organisation: 'Ministry of Communications of a landlocked country',
    country: 'A landlocked country in Southern Africa',
    region: 'Africa',
    jobTitle: 'Director of infrastructure policy',
    stakeholderGroup: 'member-state',
    role: 'participant',
    language: 'en',
  },
  {
    key: 'observer',
    email: 'observer@openfloor.example',
    name: 'Linh Hoang',
    organisation: 'Sample Institute for Internet Policy Studies',
    country: 'Viet Nam',
    region: 'Asia-Pacific',
    jobTitle: 'Research fellow',
    stakeholderGroup: 'academia',
    role: 'observer',
    language: 'en',
  },
];
