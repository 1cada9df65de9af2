import { addMeeting } from '../../db/meetings.ts';
import { openDatabase } from '../../db/open-database.ts';
import { databaseFile } from '../../server/data-folder.ts';
import { isRefusal } from '../../shared/decision.ts';
import {
  type AnnotationId,
  type ConsultationId,
  type EntryId,
  idOf,
  type PassageId,
  type ReplyId,
  type RequestId,
  type SectionId,
} from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { ITEM, MEETING } from './meeting-folder.ts';
import type { Member } from './member.ts';
import { type RunningMeeting, runMeeting } from './running-meeting.ts';

export const PASSAGE_TEXT = 'An exchange point has to be neutral; neutrality is what its members pay for.';
const section = { id: idOf<SectionId>('s-1'), agendaItemId: ITEM, number: '2', title: 'Design' };
const passage = { id: idOf<PassageId>('p-2-1'), sectionId: section.id, number: '2.1' };
export const REQUEST = idOf<RequestId>('request-1');
export const ANNOTATION = idOf<AnnotationId>('annotation-1');
export const DECISION = idOf<EntryId>('decision-1');

/** What a spreadsheet would run, and what a page, a Word file or Typst would take for more than text. */
export const MEAN = '=HYPERLINK("http://evil") <script>alert(1)</script> #panic("x") $x$ *b* & ]]>';

/** What a convened meeting has beside its log; its consultation plays no part here. */
function enterMeeting({ folder }: RunningMeeting): void {
  const db = openDatabase(databaseFile(folder.dataDir));
  db.raw.pragma('foreign_keys = OFF');
  const consultationId = idOf<ConsultationId>('ixps');
  const row = {
    id: MEETING,
    consultationId,
    title: 'Exchange points',
    date: '2015-09-28',
    document: 'WG-Internet 6/S1',
  };
  addMeeting(db, row, Date.UTC(2015, 6, 3));
  db.close();
}

/** As the secretary publishes it: a compilation of one passage. */
export async function publish(meeting: RunningMeeting, text = PASSAGE_TEXT): Promise<void> {
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

/** A meeting in which one item was taken, a passage annotated, the floor given and ended, and a decision recorded. */
export async function meetingToExport() {
  const people = {
    chair: 'chair',
    sec: 'secretary',
    rap: 'rapporteur',
    remote: 'participant',
    out: 'stranger',
  } as const;
  const meeting = await runMeeting(people);
  enterMeeting(meeting);
  const [chair, remote] = [meeting.member('chair'), meeting.member('remote')];
  await chair.join();
  await remote.join();
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
    replyId: idOf<ReplyId>('reply-1'),
    text: 'موافق، شكرا',
  });
  await say(remote, {
    type: 'floor.request',
    requestId: REQUEST,
    kind: 'intervention',
    note: '',
    capacity: { type: 'on-behalf-of', group: 'the Lakes region' },
    language: 'fr',
    about: { type: 'annotation', annotationId: ANNOTATION },
  });
  await say(chair, { type: 'floor.give', requestId: REQUEST, ending: null });
  await say(chair, { type: 'floor.end', requestId: REQUEST });
  await say(chair, {
    type: 'minutes.record-decision',
    entryId: DECISION,
    agendaItemId: ITEM,
    text: 'The meeting agreed that neutrality comes first.',
    about: { type: 'intervention', requestId: REQUEST },
  });
  const close = () => say(chair, { type: 'meeting.close' });
  return { ...meeting, closeMeeting: close, chair, remote };
}
