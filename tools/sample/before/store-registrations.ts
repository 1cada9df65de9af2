import type { Db } from '../../../db/open-database.ts';
import { giveFocalPoint } from '../../../db/people/focal-points.ts';
import type { Effects } from '../../../server/effects.ts';
import type { MeetingRoom } from '../../../server/meetings/meeting-room.ts';
import type { MeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { createApplications } from '../../../server/meetings/people/applications.ts';
import { decideTogether } from '../../../server/registration/deciding.ts';
import { register } from '../../../server/registration/registering.ts';
import type { SettlingDeps } from '../../../server/registration/settling.ts';
import { personIdOf, profileOf, unlessRefused } from '../sample-rows.ts';
import { type SampleDelegate, sampleDelegates } from './delegates.ts';

type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };

const secretary = personIdOf('secretary');

/** Everybody has registered, a focal point may decide for one organisation, and the secretary has decided about some. */
export async function storeRegistrations(given: Deps, room: MeetingRoom): Promise<void> {
  const deps = { ...given, applications: createApplications(given), post: null };
  for (const delegate of sampleDelegates) await storeRegistration(deps, room, delegate);
  const [focal] = sampleDelegates;
  if (!focal) return;
  const right = { email: focal.email, organisation: focal.organisation, country: '' };
  giveFocalPoint(deps.db, room.id, right, secretary, deps.effects.now());
}

async function storeRegistration(deps: SettlingDeps, room: MeetingRoom, delegate: SampleDelegate): Promise<void> {
  const { key, email, mode, comingAs, needs, needsInWords, language, became, reason } = delegate;
  const languages = language === 'en' ? [language] : [language, 'en' as const];
  const asked = { profile: profileOf(delegate), mode, comingAs, languages, needs, needsInWords };
  const { id, version } = unlessRefused(register(deps, room, { person: personIdOf(key), email }, asked));
  if (became === 'waiting') return;
  const decision = { registrations: [{ id, version }], approved: became === 'approved', reason };
  const { done } = await decideTogether(deps, room, decision, { deciding: { of: 'all' }, person: secretary });
  if (done !== 1) throw new Error(`the registration of ${key} is not decided`);
}
