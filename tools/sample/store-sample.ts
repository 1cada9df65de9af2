import type { Db } from '../../db/open-database.ts';
import { addContribution } from '../../db/papers/contributions.ts';
import { addAccount } from '../../db/people/accounts.ts';
import { createPasswords } from '../../server/auth/passwords/passwords.ts';
import { createDrafts } from '../../server/compiling/drafts.ts';
import type { Effects } from '../../server/effects.ts';
import { convene, executeAll } from '../../server/meetings/convening.ts';
import { createMeetingRooms, type MeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { publishCompilation } from '../../server/meetings/publishing.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { type ConsultationId, idOf, type MeetingId } from '../../shared/ids.ts';
import { answeredSections, otherAnswers } from './before/answers.ts';
import { sampleSpeeches } from './before/speech-texts.ts';
import { storeAnswers, storeLate } from './before/store-inputs.ts';
import { storeRegistrations } from './before/store-registrations.ts';
import { storeInscriptions, storeSpeeches } from './before/store-speaking.ts';
import { sampleCompilation } from './compilation.ts';
import { sampleAgenda, sampleConsultation, sampleMeeting } from './consultation.ts';
import { sampleContributions } from './contributions.ts';
import { storePast } from './past/store-past.ts';
import { samplePeople } from './people.ts';
import { sampleAccounts } from './sample-actors.ts';
import { compilationOf, contributionOf, foundingOf, personIdOf, profileOf, unlessRefused } from './sample-rows.ts';

const meetingId = idOf<MeetingId>(sampleMeeting.id);
const consultationId = idOf<ConsultationId>(sampleConsultation.id);

/** Stores the whole sample as a secretariat would have made it: through the accounts, the tables and the law of the meeting. */
export async function storeSample(db: Db, effects: Effects, password: string): Promise<void> {
  const rooms = createMeetingRooms(db, effects);
  const deps = { db, rooms, effects };
  await addPeople(db, effects, password);
  await storePast(db, effects);
  const secretary = samplePeople.find(({ role }) => role === 'secretary');
  if (!secretary) throw new Error('the sample has no secretary');
  const founder = { person: personIdOf(secretary.key), profile: profileOf(secretary) };
  unlessRefused(await convene(deps, foundingOf(sampleConsultation, sampleMeeting, sampleAgenda, founder)));
  addContributions(db);
  unlessRefused(await executeAll(deps, meetingId, enrolments()));
  unlessRefused(await publish(deps));
  await storeBefore(deps);
  rooms.close();
}

/** What has happened on the way to the meeting. */
async function storeBefore(deps: { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects }) {
  const room = deps.rooms.prepare(meetingId);
  storeLate(deps, consultationId);
  storeAnswers(deps, room, { compilation: sampleCompilation, sections: answeredSections, others: otherAnswers });
  await storeRegistrations(deps, room);
  await storeInscriptions(deps, room);
  await storeSpeeches(deps, room, sampleSpeeches);
}

async function addPeople(db: Db, effects: Effects, password: string): Promise<void> {
  const passwords = createPasswords();
  const hashes = await Promise.all(sampleAccounts.map(() => passwords.hash(password)));
  for (const [index, sample] of sampleAccounts.entries()) {
    const { key, email, language } = sample;
    const account = { person: personIdOf(key), email, language, profile: profileOf(sample) };
    unlessRefused(
      addAccount(db, { ...account, passwordHash: hashes[index] ?? '', verifiedAt: effects.now() }, effects.now()),
    );
  }
}

/** A contribution from an organisation that has an account came from that account. */
function addContributions(db: Db): void {
  for (const sample of sampleContributions) {
    const sender = samplePeople.find(({ organisation }) => organisation === sample.organisation);
    const at = Date.parse(sample.date);
    addContribution(db, contributionOf(sample, consultationId), sender ? personIdOf(sender.key) : null, at);
  }
}

const enrolments = () =>
  samplePeople
    .filter(({ role }) => role !== 'secretary')
    .map((sample) => {
      const person = personIdOf(sample.key);
      const command = {
        type: 'attendance.enrol',
        person,
        profile: profileOf(sample),
        role: sample.role,
        confirmed: 'invitation',
      } as const;
      return [SYSTEM, command] as const;
    });

function publish(deps: { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects }) {
  const drafts = createDrafts(deps);
  return publishCompilation(
    { ...deps, drafts },
    deps.rooms.prepare(meetingId),
    SYSTEM,
    compilationOf(sampleCompilation),
  );
}
