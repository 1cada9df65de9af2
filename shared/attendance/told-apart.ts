import { plainWords } from '../languages/plain-words.ts';
import type { Profile } from './profile.ts';

/** What stands beside a name so that people can be told apart: as few facts as possible, in this order. */
export type Telling = 'organisation' | 'jobTitle' | 'country';
const TELLING: readonly Telling[] = ['organisation', 'jobTitle', 'country'];

/**
 * Wherever one chooses between people, two with one name are told apart. For each profile: which facts stand beside the name. The
 * organisation always stands there, and more facts when somebody else would read the same. People whom these facts do not tell
 * apart get all three.
 */
export function toldApart(profiles: readonly Profile[]): readonly (readonly Telling[])[] {
  const counts = TELLING.map((_, index) => countOf(profiles.map((profile) => labelOf(profile, upTo(index)))));
  return profiles.map((profile) => {
    const enough = TELLING.findIndex((_, index) => counts[index]?.get(labelOf(profile, upTo(index))) === 1);
    return upTo(enough === -1 ? TELLING.length - 1 : enough);
  });
}

const upTo = (index: number): readonly Telling[] => TELLING.slice(0, index + 1);

const labelOf = (profile: Profile, facts: readonly Telling[]): string =>
  [profile.name, ...facts.map((fact) => profile[fact])].map(plainWords).join('\n');

function countOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
