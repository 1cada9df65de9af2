import { type Db, openDatabase } from '../../db/open-database.ts';
import { addContribution } from '../../db/papers/contributions.ts';
import { addAccount } from '../../db/people/accounts.ts';
import { createDrafts } from '../../server/compiling/drafts.ts';
import { convene, executeAll } from '../../server/meetings/convening.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { publishCompilation } from '../../server/meetings/publishing.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { type AgendaItemId, type ConsultationId, type ContributionId, idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { NewCompilation } from '../../shared/protocol/http/meetings/compilation.ts';
import { personOf, profileOf } from '../support/meeting-folder.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';

const CONSULTATIONS = 60;
const CONTRIBUTIONS = 20;
const SENTENCE = 'Competition between carriers lowers the price of transit for everybody. ';
export const ARCHIVED = idOf<MeetingId>('archived-0');

/** What visitors read beside a meeting: many consultations, long contributions, and a closed meeting with a text of 2 MB. */
export async function addPublicArchive(dataDir: string): Promise<void> {
  const db = openDatabase(databaseFile(dataDir));
  const effects = quietEffects();
  const deps = { db, rooms: createMeetingRooms(db, effects), effects };
  const secretary = { person: personOf('archivist'), profile: profileOf('archivist') };
  const account = {
    ...secretary,
    email: 'archivist@openfloor.example',
    verifiedAt: 1,
    passwordHash: '-',
    language: 'en',
  } as const;
  addAccount(db, account, Date.now());
  for (let n = 0; n < CONSULTATIONS; n += 1) {
    await convene(deps, foundingOf(n, secretary));
    addContributions(db, n);
  }
  const by = actorOf(secretary);
  await publishCompilation({ ...deps, drafts: createDrafts(deps) }, deps.rooms.prepare(ARCHIVED), by, compilation());
  await executeAll(deps, ARCHIVED, held(by));
  deps.rooms.close();
  db.close();
}

const held = (secretary: Actor): readonly (readonly [Actor, MeetingCommand])[] =>
  (['meeting.open', 'meeting.close'] as const).map((type) => [secretary, { type }]);

const foundingOf = (n: number, secretary: Parameters<typeof convene>[1]['secretary']) => ({
  consultation: {
    id: idOf<ConsultationId>(`consultation-${n}`),
    title: `Open consultation ${n}`,
    group: 'CWG-Internet',
    letter: 'DM-15/1037',
    question: SENTENCE.repeat(4),
    place: 'Geneva',
    timeZone: 'Europe/Zurich',
    isSample: false,
    deadline: null,
    closedAt: null,
    background: [SENTENCE.repeat(6)],
    calendar: [{ id: `day-${n}`, date: '2015-07-27', what: 'Last day for contributions' }],
  },
  meeting: {
    id: idOf<MeetingId>(`archived-${n}`),
    title: `Meeting ${n}`,
    date: '2015-09-28',
    hours: null,
    document: '',
  },
  agenda: [{ id: idOf<AgendaItemId>('item-1'), title: 'Design', minutes: 30, introduction: '' }],
  secretary,
});

function addContributions(db: Db, n: number): void {
  for (let at = 0; at < CONTRIBUTIONS; at += 1) {
    const contribution = {
      ...profileOf(`contributor-${at}`),
      stakeholderGroup: 'other',
      id: idOf<ContributionId>(`contribution-${n}-${at}`),
      consultationId: idOf<ConsultationId>(`consultation-${n}`),
      date: '2015-07-20',
      countryName: '',
      notice: '',
      language: 'en',
      title: 'Response',
      paragraphs: Array.from({ length: at === 0 ? 300 : 10 }, () => SENTENCE.repeat(80)),
    } as const;
    addContribution(db, contribution, null, at);
  }
}

const compilation = (): NewCompilation => ({
  date: '2015-09-01',
  introduction: SENTENCE,
  sections: [
    {
      id: idOf('section-1'),
      agendaItemId: idOf<AgendaItemId>('item-1'),
      number: '1',
      title: 'Design',
      lead: SENTENCE,
    },
  ],
  passages: Array.from({ length: 400 }, (_, n) => ({
    id: idOf(`passage-${n}`),
    sectionId: idOf('section-1'),
    number: `1.${n}`,
    text: SENTENCE.repeat(65),
    language: 'en' as const,
    sources: [{ contributionId: idOf<ContributionId>('contribution-0-0'), paragraph: 1 }],
  })),
});
