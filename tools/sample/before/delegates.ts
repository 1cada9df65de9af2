import type { Mode } from '../../../shared/attendance/attendance.ts';
import type { ComingAs, Need } from '../../../shared/registration/registration.ts';
import type { SamplePerson } from '../people.ts';

/** Somebody who has registered for the sample meeting, and what became of it. Their role follows from it. */
export type SampleDelegate = Omit<SamplePerson, 'role'> & {
  readonly mode: Mode;
  readonly comingAs: ComingAs;
  readonly needs: readonly Need[];
  readonly needsInWords: string;
  readonly became: 'approved' | 'declined' | 'waiting';
  /** Why they were declined, or empty. */
  readonly reason: string;
};

const PLAIN = { needs: [], needsInWords: '', reason: '' } as const;
const LAKES = {
  organisation: 'Lakes Access Providers Association',
  country: 'Uganda',
  region: 'Africa',
  stakeholderGroup: 'other',
  language: 'en',
} as const;

export const sampleDelegates: readonly SampleDelegate[] = [
  {
    ...PLAIN,
    ...LAKES,
    key: 'focal',
    email: 'focal@openfloor.example',
    name: 'Grace Atim',
    jobTitle: 'Head of membership',
    mode: 'remote',
    comingAs: 'representative',
    became: 'approved',
  },
  {
    ...PLAIN,
    key: 'minister',
    email: 'minister@openfloor.example',
    name: 'Thandiwe Phiri',
    organisation: 'Ministry of Communications of a landlocked country',
    country: 'A landlocked country in Southern Africa',
    region: 'Africa',
    jobTitle: 'Minister of Communications',
    stakeholderGroup: 'member-state',
    language: 'en',
    mode: 'room',
    comingAs: 'head-of-delegation',
    became: 'approved',
  },
  {
    ...PLAIN,
    key: 'engineer',
    email: 'engineer@openfloor.example',
    name: 'Sabine Dossou',
    organisation: 'Réseau universitaire de la Lagune',
    country: 'Benin',
    region: 'Africa',
    jobTitle: 'Ingénieure réseau',
    stakeholderGroup: 'academia',
    language: 'fr',
    mode: 'remote',
    comingAs: 'delegate',
    needs: ['captions'],
    needsInWords: 'Je lis les sous-titres : je n’entends pas bien.',
    became: 'approved',
  },
  {
    ...PLAIN,
    ...LAKES,
    key: 'waiting1',
    email: 'waiting1@openfloor.example',
    name: 'Moses Okello',
    jobTitle: 'Network operator',
    mode: 'remote',
    comingAs: 'delegate',
    became: 'waiting',
  },
  {
    ...PLAIN,
    key: 'waiting2',
    email: 'waiting2@openfloor.example',
    name: 'Dilnoza Karimova',
    organisation: 'Altyn Steppe Backbone',
    country: 'Kazakhstan',
    region: 'CIS',
    jobTitle: 'Head of interconnection',
    stakeholderGroup: 'sector-member',
    language: 'en',
    mode: 'room',
    comingAs: 'delegate',
    needs: ['wheelchair'],
    needsInWords: 'A place near the door, please.',
    became: 'waiting',
  },
  {
    ...PLAIN,
    key: 'waiting3',
    email: 'waiting3@openfloor.example',
    name: 'Lucía Ferrán',
    organisation: 'Harbour Sample Exchange',
    country: 'A port city in South America',
    region: 'Americas',
    jobTitle: 'Ingeniera de guardia',
    stakeholderGroup: 'associate',
    language: 'es',
    mode: 'remote',
    comingAs: 'observer',
    became: 'waiting',
  },
  {
    ...PLAIN,
    key: 'declined',
    email: 'declined@openfloor.example',
    name: 'Ramón Ibarra',
    organisation: 'Federación de Cooperativas de Acceso del Altiplano Norte',
    country: 'Bolivia (Plurinational State of)',
    region: 'Americas',
    jobTitle: 'Consejero',
    stakeholderGroup: 'other',
    language: 'es',
    mode: 'room',
    comingAs: 'adviser',
    became: 'declined',
    reason: 'The seats in the room are taken. Please register as a remote participant: there is no limit.',
  },
];
