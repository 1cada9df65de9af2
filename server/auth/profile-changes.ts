import type { Db } from '../../db/open-database.ts';
import { changeProfile } from '../../db/people/accounts.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Imitation, ProtectedNames } from './protected-names.ts';
import type { SignedIn } from './sessions/sessions.ts';

type Watch = (person: PersonId, profile: Profile) => void;

/** The profile that others see. */
export type ProfileChanges = {
  /**
   * Holds from now on: what was said, sent or applied for before stays as it is. A name that does not change is not judged again.
   */
  readonly changeProfile: (who: Pick<SignedIn, 'person' | 'profile'>, profile: Profile) => Imitation | null;
  /** Told of each change of a profile, so that open connections know people as they are now; returns how to stop. */
  readonly onProfileChanged: (watch: Watch) => () => void;
};

export function createProfileChanges(db: Db, { mustNotPassForAdministrator }: ProtectedNames): ProfileChanges {
  const watchers = new Set<Watch>();
  return {
    changeProfile({ person, profile: before }, profile) {
      const isSame = before.name === profile.name && before.organisation === profile.organisation;
      const imitation = isSame ? null : mustNotPassForAdministrator(profile, person);
      if (imitation) return imitation;
      changeProfile(db, person, profile);
      for (const watch of watchers) watch(person, profile);
      return null;
    },
    onProfileChanged(watch) {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}
