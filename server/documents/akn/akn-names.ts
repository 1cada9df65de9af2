import type { Skeleton } from '../../../shared/report/skeleton/skeleton.ts';
import type { Attendee } from '../../../shared/report/skeleton/skeleton-attendance.ts';
import { element, type Xml } from './xml.ts';

/** Who or what the text refers to: one entry of `references`. */
type Named = {
  readonly tag: 'TLCPerson' | 'TLCOrganization' | 'TLCRole';
  readonly eId: string;
  readonly showAs: string;
};

type Person = { readonly person: string | null; readonly name: string; readonly organisation: string };

/** The names in a record, each with the id under which its text refers to it. */
export type AknNames = {
  readonly all: readonly Named[];
  /** By what a list of participants shows of them: two people with one name are of two organisations. */
  readonly personBy: (name: string, organisation: string) => string | null;
  readonly personOf: (person: Person) => string;
};

const keyOf = (name: string, organisation: string): string => `${name}\n${organisation}`;

/** In the order of the list of participants, then of the speakers who are not in it; a guest has no account, and gets a number. */
export function createAknNames(skeleton: Skeleton, roleName: (role: Attendee['role']) => string): AknNames {
  const people = peopleIn(skeleton).filter(({ name }) => name !== '');
  const persons = new Map<string, Named>();
  const byName = new Map<string, string>();
  for (const one of people) {
    const known = persons.get(idOf(one)) ?? personNamed(one, persons.size);
    persons.set(idOf(one), known);
    byName.set(keyOf(one.name, one.organisation), byName.get(keyOf(one.name, one.organisation)) ?? known.eId);
  }
  const organisations = [...new Set(people.map(({ organisation }) => organisation))].filter((name) => name !== '');
  const roles = [...new Set(skeleton.attendance.flatMap(({ attendees }) => attendees.map(({ role }) => role)))];
  return {
    all: [
      ...persons.values(),
      UNNAMED,
      ...organisations.map((showAs, n) => ({ tag: 'TLCOrganization' as const, eId: `organization-${n + 1}`, showAs })),
      ...roles.map((role) => ({ tag: 'TLCRole' as const, eId: `role-${role}`, showAs: roleName(role) })),
    ],
    personBy: (name, organisation) => byName.get(keyOf(name, organisation)) ?? null,
    personOf: (one) => persons.get(idOf(one))?.eId ?? UNNAMED.eId,
  };
}

/** Every speech is by somebody: this stands for who is not named. */
const UNNAMED: Named = { tag: 'TLCPerson', eId: 'person-unnamed', showAs: '–' };

const idOf = ({ person, name, organisation }: Person): string => person ?? keyOf(name, organisation);
const personNamed = ({ person, name }: Person, before: number): Named => ({
  tag: 'TLCPerson',
  eId: `person-${person ?? `guest-${before + 1}`}`,
  showAs: name,
});

function peopleIn({ attendance, items }: Skeleton): readonly Person[] {
  const attended = attendance.flatMap(({ attendees }) =>
    attendees.map(({ person, profile }) => ({ person, name: profile.name, organisation: profile.organisation })),
  );
  const spoke = items.flatMap(({ interventions }) =>
    interventions.filter(({ unattributed }) => !unattributed).map(({ speaker }) => speaker),
  );
  return [...attended, ...spoke];
}

const FOLDERS = { TLCPerson: 'person', TLCOrganization: 'organization', TLCRole: 'role' } as const;

/** Names of this record, in no vocabulary that others keep: `/akn/ontology/person/2015-09-28/person-17`. */
export const namesXml = ({ all }: AknNames, record: string): readonly Xml[] =>
  all.map(({ tag, eId, showAs }) =>
    element(tag, { eId, href: `/akn/ontology/${FOLDERS[tag]}/${encodeURIComponent(record)}/${eId}`, showAs }),
  );
