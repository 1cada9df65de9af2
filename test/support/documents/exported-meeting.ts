import { addMeeting } from '../../../db/meetings.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { consultations } from '../../../db/schema.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { isRefusal } from '../../../shared/decision.ts';
import {
  type AnnotationId,
  type ConsultationId,
  type EntryId,
  idOf,
  type PassageId,
  type ReplyId,
  type RequestId,
  type SectionId,
} from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { ITEM, MEETING, personOf } from '../meeting-folder.ts';
import type { Member } from '../member.ts';
import { quietEffects } from '../servers/quiet-effects.ts';
import { type RunningMeeting, runMeeting } from '../servers/running-meeting.ts';

export const PASSAGE_TEXT = 'An exchange point has to be neutral; neutrality is what its members pay for.';
const section = { id: idOf<SectionId>('s-1'), agendaItemId: ITEM, number: '2', title: 'Design' };
export const passage = { id: idOf<PassageId>('p-2-1'), sectionId: section.id, number: '2.1' };
export const REQUEST = idOf<RequestId>('request-1');
const SECOND_REQUEST = idOf<RequestId>('request-2');
export const CONSULTATION = idOf<ConsultationId>('ixps');
export const ANNOTATION = idOf<AnnotationId>('annotation-1');
export const REPLY = idOf<ReplyId>('reply-1');
export const DECISION = idOf<EntryId>('decision-1');

/** What a spreadsheet would run, and what a page, a Word file or Typst would take for more than text. */
export const MEAN = '=HYPERLINK("http://evil") <script>alert(1)</script> #panic("x") $x$ *b* & ]]>';

/** What a convened meeting has beside its log. */
export function enterMeeting({ folder }: Pick<RunningMeeting, 'folder'>): void {
  const db = openDatabase(databaseFile(folder.dataDir));
  const facts = {
    title: 'Exchange points',
    group: '',
    letter: '',
    question: '',
    background: [],
    place: '',
    timeZone: 'UTC',
  };
  db.orm
    .insert(consultations)
    .values({
      id: CONSULTATION,
      ...facts,
      isSample: false,
      createdBy: personOf('sec'),
      createdAt: Date.UTC(2015, 6, 1),
    })
    .run();
  const row = {
    id: MEETING,
    consultationId: CONSULTATION,
    title: 'Exchange points',
    date: '2015-09-28',
    hours: null,
    document: 'WG-Internet 6/S1',
  };
  addMeeting(db, row, Date.UTC(2015, 6, 3));
  db.close();
}

/** As the secretary publishes it: a compilation of one passage. */
export async function publish(meeting: Pick<RunningMeeting, 'url' | 'folder'>, text = PASSAGE_TEXT): Promise<void> {
  const body = {
    date: '2015-09-21',
    introduction: 'Compiled from the contributions.',
    sections: [{ ...section, lead: 'What is built first.' }],
    passages: [{ ...passage, text, language: 'en', sources: [] }],
  };
  const answer = await fetch(`${meeting.url()}/api/meetings/${MEETING}/compilation`, {
    method: 'POST',
    headers: { cookie: meeting.folder.cookies.sec ?? '', origin: meeting.url(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`not published: ${await answer.text()}`);
}

async function say(member: Member, command: MeetingCommand): Promise<void> {
  const receipt = await member.command(command);
  if (isRefusal(receipt)) throw new Error(`${command.type}: ${receipt.refused}`);
}

/** A clock that goes on when it is told to, so that figures do not depend on how fast the machine is. */
function createClock() {
  let at = Date.now();
  return {
    now: () => at,
    pass(seconds: number): void {
      at += seconds * 1000;
    },
  };
}

const asking = (requestId: RequestId, language: Language) =>
  ({ type: 'floor.request', requestId, kind: 'intervention', note: '', language }) as const;

/** The first waits 30 s and speaks for 2 min, remotely; the second, who asked at the same time, then for 1 min, in the room. */
async function speak(chair: Member, remote: Member, inroom: Member, pass: (seconds: number) => void): Promise<void> {
  await say(remote, {
    ...asking(REQUEST, 'fr'),
    capacity: { type: 'on-behalf-of', group: 'the Lakes region' },
    about: { type: 'annotation', annotationId: ANNOTATION },
  });
  await say(inroom, { ...asking(SECOND_REQUEST, 'en'), capacity: { type: 'own-name' }, about: null });
  pass(30);
  await say(chair, { type: 'floor.give', requestId: REQUEST, ending: null });
  pass(120);
  await say(chair, { type: 'floor.give', requestId: SECOND_REQUEST, ending: REQUEST });
  pass(60);
  await say(chair, { type: 'floor.end', requestId: SECOND_REQUEST });
}

/** A meeting in which one item was taken, a passage annotated, the floor given and ended, and a decision recorded. */
export async function meetingToExport() {
  const clock = createClock();
  const people = {
    chair: 'chair',
    sec: 'secretary',
    rap: 'rapporteur',
    remote: 'participant',
    inroom: 'participant',
    out: 'stranger',
  } as const;
  const meeting = await runMeeting(people, { effects: quietEffects({ now: clock.now }) });
  enterMeeting(meeting);
  const [chair, remote, inroom] = [meeting.member('chair'), meeting.member('remote'), meeting.member('inroom')];
  for (const member of [chair, remote, inroom]) await member.join();
  await say(chair, {
    type: 'agenda.add-item',
    itemId: ITEM,
    title: 'Design of exchange points',
    minutes: 30,
    introduction: '',
  });
  await publish(meeting);
  await say(chair, { type: 'attendance.join', mode: 'room' });
  await say(remote, { type: 'attendance.join', mode: 'remote' });
  await say(inroom, { type: 'attendance.join', mode: 'room' });
  await say(chair, { type: 'meeting.open' });
  await say(chair, { type: 'agenda.take-item', itemId: ITEM });
  await say(remote, {
    type: 'annotation.add',
    annotationId: ANNOTATION,
    passageId: passage.id,
    quote: { exact: 'neutral', prefix: 'point has to be ', suffix: '; neutrality' },
    position: { start: 28, end: 35 },
    motivation: 'commenting',
    text: MEAN,
    replacement: null,
  });
  await say(chair, {
    type: 'annotation.reply',
    annotationId: ANNOTATION,
    replyId: REPLY,
    text: 'موافق، شكرا',
  });
  await speak(chair, remote, inroom, clock.pass);
  await say(chair, {
    type: 'minutes.record-decision',
    entryId: DECISION,
    agendaItemId: ITEM,
    text: 'The meeting agreed that neutrality comes first.',
    about: { type: 'intervention', requestId: REQUEST },
  });
  const close = () => say(chair, { type: 'meeting.close' });
  return { ...meeting, closeMeeting: close, pass: clock.pass, chair, remote };
}
