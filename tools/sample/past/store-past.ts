import type { Db } from '../../../db/open-database.ts';
import { addContribution } from '../../../db/papers/contributions.ts';
import { createCaptionLogs, idOfSent } from '../../../server/captions/caption-logs.ts';
import { createDrafts } from '../../../server/compiling/drafts.ts';
import type { Effects } from '../../../server/effects.ts';
import { convene, executeAll } from '../../../server/meetings/convening.ts';
import { createMeetingRooms, type MeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { publishCompilation } from '../../../server/meetings/publishing.ts';
import { keepFile } from '../../../server/papers/keep-file.ts';
import { SYSTEM } from '../../../shared/actor.ts';
import { describe } from '../../../shared/annotation/anchoring.ts';
import { isRefusal } from '../../../shared/decision.ts';
import {
  type AnnotationId,
  type CaptionFeedId,
  type ConsultationId,
  idOf,
  type MeetingId,
  type PassageId,
} from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { storeAnswers } from '../before/store-inputs.ts';
import { storeSpeeches } from '../before/store-speaking.ts';
import { sampleActor, sampleProfile } from '../sample-actors.ts';
import type { SampleCompilation } from '../sample-compilation.ts';
import type { SampleContribution } from '../sample-contribution.ts';
import { compilationOf, contributionOf, foundingOf, personIdOf, unlessRefused } from '../sample-rows.ts';
import { pastAnswers } from './past-answers.ts';
import { type PastCaption, pastCaptions } from './past-captions.ts';
import { comment, pastCompilation, pastCompilationAgain, suggestion, textOf } from './past-compilation.ts';
import { pastAgenda, pastConsultation, pastMeeting } from './past-consultation.ts';
import { bytesOfPastFile, pastContributions, pastFile } from './past-contributions.ts';
import { pastSteps } from './past-meeting.ts';
import { pastSpeeches } from './past-speeches.ts';

type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };

const meetingId = idOf<MeetingId>(pastMeeting.id);
const consultationId = idOf<ConsultationId>(pastConsultation.id);
const TEN_O_CLOCK = Date.parse('2014-11-10T09:00:00Z');

/** A clock that stands where it is set. */
function createPastClock(effects: Effects) {
  let at = Date.parse('2014-09-01T08:00:00Z');
  const set = (moment: number) => {
    at = moment;
  };
  return { set, effects: { ...effects, now: () => at, ticks: () => at } };
}

/** A whole consultation whose meeting is closed, as it was in its time. */
export async function storePast(db: Db, given: Effects): Promise<void> {
  const { set, effects } = createPastClock(given);
  const rooms = createMeetingRooms(db, effects);
  const deps = { db, rooms, effects };
  const secretary = { person: personIdOf('secretary'), profile: sampleProfile('secretary') };
  const consultation = { ...pastConsultation, id: consultationId };
  unlessRefused(await convene(deps, foundingOf(consultation, pastMeeting, pastAgenda, secretary)));
  unlessRefused(await executeAll(deps, meetingId, enrolments()));
  await storeContributions(deps);
  set(Date.parse('2014-10-27T09:00:00Z'));
  await publish(deps, pastCompilation);
  unlessRefused(await executeAll(deps, meetingId, annotating()));
  set(Date.parse('2014-11-05T09:00:00Z'));
  await publish(deps, pastCompilationAgain);
  await storeSpeeches(deps, rooms.prepare(meetingId), pastSpeeches);
  await hold(deps, set);
  storeAnswers(deps, rooms.prepare(meetingId), pastAnswers);
  rooms.close();
}

const ROLES = { chair: 'chair', moderator: 'moderator', rapporteur: 'rapporteur' } as const;
const PARTICIPANTS = ['remote1', 'remote2', 'remote3', 'inroom1'] as const;

const enrolments = () =>
  [...Object.entries(ROLES), ...PARTICIPANTS.map((key) => [key, 'participant'] as const)].map(([key, role]) => {
    const person = personIdOf(key);
    const command = {
      type: 'attendance.enrol',
      person,
      profile: sampleProfile(key),
      role,
      confirmed: 'invitation',
    } as const;
    return [SYSTEM, command] as const;
  });

async function storeContributions({ db }: Deps): Promise<void> {
  for (const sample of pastContributions) receive(db, sample, null);
  const { fileName, ...sample } = pastFile;
  receive(db, sample, { file: await keepFile(db, bytesOfPastFile, Date.parse(sample.date)), fileName });
}

/** Each came from the account of its organisation. */
function receive(
  db: Db,
  sample: SampleContribution,
  file: { readonly file: string; readonly fileName: string } | null,
) {
  const key = PARTICIPANTS.find((one) => sampleProfile(one).organisation === sample.organisation);
  const contribution = { ...contributionOf(sample, consultationId), ...file };
  addContribution(db, contribution, key ? personIdOf(key) : null, Date.parse(sample.date));
}

async function publish(deps: Deps, compilation: SampleCompilation): Promise<void> {
  const room = deps.rooms.prepare(meetingId);
  const publishing = { ...deps, drafts: createDrafts(deps) };
  unlessRefused(await publishCompilation(publishing, room, SYSTEM, compilationOf(compilation)));
}

function annotating() {
  const annotationId = idOf<AnnotationId>('past-suggestion');
  return [
    [
      sampleActor('remote1'),
      annotation(annotationId, suggestion, { motivation: 'editing', instead: suggestion.instead }),
    ],
    [sampleActor('remote2'), annotation(idOf<AnnotationId>('past-comment'), comment, { motivation: 'commenting' })],
    [sampleActor('rapporteur'), { type: 'annotation.accept', annotationId }],
  ] as const;
}

type Written = { readonly passageId: string; readonly words: string; readonly text?: string };
type What = { readonly motivation: 'editing' | 'commenting'; readonly instead?: string };

function annotation(annotationId: AnnotationId, written: Written, { motivation, instead }: What): MeetingCommand {
  const { passageId, words, text: said = '' } = written;
  const text = textOf(passageId);
  const start = text.indexOf(words);
  const selectors = describe(text, start, start + words.length);
  if (selectors === null) throw new Error(`the sample has no words ${words}`);
  const about = { annotationId, passageId: idOf<PassageId>(passageId), ...selectors };
  return { type: 'annotation.add', ...about, motivation, text: said, replacement: instead ?? null };
}

async function hold(deps: Deps, set: (moment: number) => void): Promise<void> {
  const waiting = [...pastCaptions];
  for (const [seconds, key, command] of pastSteps) {
    for (let next = waiting[0]; next && next[0] < seconds; next = waiting[0]) {
      set(TEN_O_CLOCK + next[0] * 1000);
      caption(deps, next, pastCaptions.length - waiting.length + 1);
      waiting.shift();
    }
    set(TEN_O_CLOCK + seconds * 1000);
    unlessRefused(await executeAll(deps, meetingId, [[sampleActor(key), command]]));
  }
}

function caption({ db, rooms }: Deps, [, language, text, machine]: PastCaption, number: number): void {
  const sent = { feed: idOf<CaptionFeedId>('past-captions'), number };
  const command = { type: 'captions.feed', language, text, machine, sent } as const;
  const record = createCaptionLogs(db).execute(rooms.prepare(meetingId), command, {
    id: idOfSent(command),
    by: SYSTEM,
  });
  if (isRefusal(record)) throw new Error(`a caption of the sample was refused: ${record.refused}`);
}
