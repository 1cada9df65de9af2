import { hasWords } from '../languages/plain-words.ts';
import type { Profile } from './profile.ts';

/**
 * Whether name, organisation, job title and country of somebody have all these words, in any order. `countryOf`: the country's name in
 * the language of the interface; it is not asked for where no words are wanted.
 */
export function profileHasWords(profile: Profile, wanted: string, countryOf: (code: string) => string): boolean {
  if (wanted.trim() === '') return true;
  const facts = [profile.name, profile.organisation, profile.jobTitle, countryOf(profile.country)];
  return hasWords(facts.join(' '), wanted);
}
