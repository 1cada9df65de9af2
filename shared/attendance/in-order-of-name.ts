import type { PersonId } from '../ids.ts';
import type { Attendance, Member } from './attendance.ts';

type Members = Attendance['members'];
type Compare = (a: string, b: string) => number;
export type InOrder = { readonly language: string; readonly of: Members; readonly people: readonly PersonId[] };

/** They are sorted again when a name has changed, not when somebody comes or goes. */
export function putInOrder(before: InOrder | undefined, language: string, of: Members, compare: Compare): InOrder {
  if (before?.language === language && haveSameNames(before.of, of)) return { ...before, of };
  const people = Object.values(of)
    .toSorted((a, b) => compare(a.profile.name, b.profile.name))
    .map(({ person }) => person);
  return { language, of, people };
}

function haveSameNames(before: Members, now: Members): boolean {
  const people = Object.values(now);
  const isAsBefore = ({ person, profile }: Member) => before[person]?.profile.name === profile.name;
  return people.length === Object.keys(before).length && people.every(isAsBefore);
}
