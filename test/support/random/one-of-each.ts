import {
  type AgendaItemId,
  type AnnotationId,
  type CorrectionId,
  type EntryId,
  idOf,
  type MeetingId,
  type PassageId,
  type PersonId,
  type ReplyId,
  type RequestId,
  type SpeechId,
} from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { CommandType } from '../../../shared/permissions.ts';
import type { Appointment } from '../../../shared/sitting/sitting.ts';
import { convene, profileOf } from '../meeting-folder.ts';

type OneOfEach = { readonly [T in CommandType]: Extract<MeetingCommand, { type: T }> };

const itemId = idOf<AgendaItemId>('item-of-each');
const agendaItemId = itemId;
const requestId = idOf<RequestId>('request-of-each');
const annotationId = idOf<AnnotationId>('annotation-of-each');
const entryId = idOf<EntryId>('entry-of-each');
const speechId = idOf<SpeechId>('speech-of-each');
const correctionId = idOf<CorrectionId>('correction-of-each');
const frozen = { version: 1, revision: 1, seq: 41, textSeq: 7, contents: '9f2c'.repeat(16) };
const passageId = idOf<PassageId>('passage-of-each');
const person = idOf<PersonId>('target');
const earlier = { meetingId: idOf<MeetingId>('earlier-meeting'), title: 'First consultation', date: '2015-02-02' };
const wording = { title: 'Design', minutes: 30, introduction: '' };
const asked = {
  requestId,
  kind: 'intervention',
  note: '',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
  agendaItemId,
} as const;
const gap = { from: 1_443_427_260_000, to: 1_443_427_262_000, why: 'recorder', requestId } as const;
const convocation = convene.type === 'meeting.convene' ? convene.convocation : neverConvened();

const appointment: Appointment = {
  title: 'Open consultation on Internet exchange points',
  place: 'Geneva',
  date: '2015-09-29',
  timeZone: 'Europe/Zurich',
  hours: { begins: '10:00', lastDay: '2015-09-29', ends: '17:00' },
};

/** One well-formed command of each type; whether it makes sense at the moment is another matter. */
export const oneOfEach: OneOfEach = {
  'meeting.convene': { type: 'meeting.convene', convocation },
  'meeting.reschedule': { type: 'meeting.reschedule', appointment, changes: 0 },
  'meeting.open': { type: 'meeting.open' },
  'meeting.suspend': { type: 'meeting.suspend' },
  'meeting.resume': { type: 'meeting.resume' },
  'meeting.close': { type: 'meeting.close' },
  'attendance.apply': { type: 'attendance.apply' },
  'attendance.enrol': { type: 'attendance.enrol', person, profile: profileOf('target'), role: 'observer' },
  'attendance.admit': { type: 'attendance.admit', person, role: 'observer' },
  'attendance.confirm': { type: 'attendance.confirm', person, confirmed: 'registration' },
  'attendance.assign-role': { type: 'attendance.assign-role', person, role: 'participant' },
  'attendance.exclude': { type: 'attendance.exclude', person },
  'attendance.join': { type: 'attendance.join', mode: 'remote' },
  'attendance.leave': { type: 'attendance.leave' },
  'attendance.mark-away': { type: 'attendance.mark-away', person },
  'attendance.mark-back': { type: 'attendance.mark-back', person },
  'agenda.add-item': { type: 'agenda.add-item', itemId, ...wording },
  'agenda.change-item': { type: 'agenda.change-item', itemId, ...wording },
  'agenda.move-item': { type: 'agenda.move-item', itemId, to: 0 },
  'agenda.remove-item': { type: 'agenda.remove-item', itemId },
  'agenda.take-item': { type: 'agenda.take-item', itemId },
  'agenda.conclude-item': { type: 'agenda.conclude-item', itemId },
  'floor.request': { type: 'floor.request', ...asked },
  'floor.enter': { type: 'floor.enter', ...asked, beneficiary: { type: 'member', person }, written: null },
  'floor.substitute': { type: 'floor.substitute', requestId, beneficiary: { type: 'member', person } },
  'floor.inscribe': { type: 'floor.inscribe', ...asked },
  'floor.open-inscription': { type: 'floor.open-inscription', agendaItemId },
  'floor.close-inscription': { type: 'floor.close-inscription', agendaItemId },
  'floor.transfer': { type: 'floor.transfer', requestId, agendaItemId },
  'floor.withdraw': { type: 'floor.withdraw', requestId },
  'floor.give': { type: 'floor.give', requestId, ending: null },
  'floor.end': { type: 'floor.end', requestId },
  'floor.revoke': { type: 'floor.revoke', requestId, reason: null },
  'floor.deny': { type: 'floor.deny', requestId, reason: null },
  'floor.move': { type: 'floor.move', requestId, behind: null },
  'floor.pass-over': { type: 'floor.pass-over', requestId },
  'floor.close-list': { type: 'floor.close-list', agendaItemId },
  'floor.open-list': { type: 'floor.open-list', agendaItemId },
  'floor.choose-precedence': { type: 'floor.choose-precedence', precedence: 'together' },
  'floor.choose-places': { type: 'floor.choose-places', places: 'entity' },
  'floor.choose-policy': { type: 'floor.choose-policy', policy: 'asked', agendaItemId: null },
  'floor.set-speaking-time': { type: 'floor.set-speaking-time', scope: { type: 'meeting' }, seconds: 120 },
  'floor.add-time': { type: 'floor.add-time', requestId, seconds: 30 },
  'floor.silence': { type: 'floor.silence' },
  'floor.unsilence': { type: 'floor.unsilence' },
  'floor.help': { type: 'floor.help' },
  'floor.stop-helping': { type: 'floor.stop-helping' },
  'floor.undo': { type: 'floor.undo', seq: 1 },
  'compilation.publish': { type: 'compilation.publish', version: 1, sections: [], passages: [] },
  'compilation.point': { type: 'compilation.point', passageId: null },
  'annotation.add': {
    type: 'annotation.add',
    annotationId,
    passageId,
    quote: { exact: 'neutral', prefix: '', suffix: '' },
    position: { start: 0, end: 7 },
    motivation: 'highlighting',
    text: '',
    replacement: null,
  },
  'annotation.import': {
    type: 'annotation.import',
    annotationId,
    version: 1,
    passageId,
    quote: { exact: 'neutral', prefix: '', suffix: '' },
    position: { start: 0, end: 7 },
    motivation: 'highlighting',
    text: '',
    replacement: null,
    origin: { name: 'Vera Elsewhere', organisation: '', at: 1443427200000 },
    replies: [],
  },
  'annotation.change': { type: 'annotation.change', annotationId, text: 'Why?', replacement: null },
  'annotation.reply': { type: 'annotation.reply', annotationId, replyId: idOf<ReplyId>('reply-of-each'), text: 'Yes' },
  'annotation.resolve': { type: 'annotation.resolve', annotationId },
  'annotation.reopen': { type: 'annotation.reopen', annotationId },
  'annotation.accept': { type: 'annotation.accept', annotationId },
  'annotation.withdraw-reply': {
    type: 'annotation.withdraw-reply',
    annotationId,
    replyId: idOf<ReplyId>('reply-of-each'),
  },
  'annotation.withdraw': { type: 'annotation.withdraw', annotationId },
  'annotation.withdraw-everything': { type: 'annotation.withdraw-everything', person },
  'minutes.record-decision': { type: 'minutes.record-decision', entryId, agendaItemId, text: 'Agreed', about: null },
  'minutes.record-action': {
    type: 'minutes.record-action',
    entryId: idOf<EntryId>('action-of-each'),
    agendaItemId,
    text: 'Write',
    about: null,
    responsible: 'Secretariat',
    due: null,
  },
  'minutes.amend': { type: 'minutes.amend', entryId, text: 'Agreed after all' },
  'minutes.withdraw': { type: 'minutes.withdraw', entryId },
  'minutes.attribute': { type: 'minutes.attribute', requestId: null, attributed: false },
  'minutes.check-words': { type: 'minutes.check-words', requestId, checked: true },
  'minutes.take-over': {
    type: 'minutes.take-over',
    follows: earlier,
    agendaItemId: itemId,
    title: 'Open actions',
    actions: [
      { id: idOf<EntryId>('earlier-action'), from: earlier, text: 'Report', responsible: 'Secretariat', due: null },
    ],
  },
  'minutes.report-action': {
    type: 'minutes.report-action',
    of: null,
    entryId: idOf<EntryId>('action-of-each'),
    outcome: 'done',
    text: 'Written.',
  },
  'minutes.follow-decision': {
    type: 'minutes.follow-decision',
    entryId,
    follows: { meetingId: earlier.meetingId, entryId: idOf<EntryId>('earlier-decision') },
  },
  'speech.hand-in': { type: 'speech.hand-in', speechId, agendaItemId: itemId, person, isOpen: true },
  'speech.choose-publication': { type: 'speech.choose-publication', speechId, isOpen: false },
  'speech.withdraw': { type: 'speech.withdraw', speechId },
  'recording.plan': { type: 'recording.plan', isPlanned: true },
  'recording.begin': { type: 'recording.begin' },
  'recording.end': { type: 'recording.end' },
  'recording.answer': { type: 'recording.answer', isYes: true },
  'recording.note-gap': { type: 'recording.note-gap', ...gap },
  'agreement.issue': { type: 'agreement.issue', ...frozen, closesAt: 1443999600000 },
  'agreement.correct': {
    ...{ type: 'agreement.correct', correctionId, version: 1, requestId, record: 'summary' },
    ...{ was: 'They asked for pairing.', text: 'They asked for peering.' },
  },
  'agreement.withdraw-correction': { type: 'agreement.withdraw-correction', correctionId },
  'agreement.accept': { type: 'agreement.accept', correctionId },
  'agreement.amend': { type: 'agreement.amend', correctionId, text: 'They asked for free peering.' },
  'agreement.decline': { type: 'agreement.decline', correctionId, reason: 'This was not said.' },
  'agreement.finish': { type: 'agreement.finish', ...frozen },
};

function neverConvened(): never {
  throw new Error('the meeting of these tests is convened by meeting.convene');
}
