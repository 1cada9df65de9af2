import { idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { profileOf } from '../meeting-folder.ts';
import { oneOfEach } from './one-of-each.ts';

type EventType = MeetingEvent['type'];
type OneOfEachEvent = { readonly [T in EventType]: Extract<MeetingEvent, { type: T }> };

const { type: _convene, ...convoked } = oneOfEach['meeting.convene'];
const { type: _reschedule, changes: _changes, ...rescheduled } = oneOfEach['meeting.reschedule'];
const { type: _add, ...added } = oneOfEach['agenda.add-item'];
const { type: _publish, ...published } = oneOfEach['compilation.publish'];
const { type: _annotate, ...annotated } = oneOfEach['annotation.add'];
const { type: _import, ...imported } = oneOfEach['annotation.import'];
const { type: _change, ...changed } = oneOfEach['annotation.change'];
const { type: _reply, ...replied } = oneOfEach['annotation.reply'];
const { type: _decide, ...decided } = oneOfEach['minutes.record-decision'];
const { type: _act, ...acted } = oneOfEach['minutes.record-action'];
const { type: _takeOver, title: _title, ...takenOver } = oneOfEach['minutes.take-over'];
const { type: _handIn, ...handed } = oneOfEach['speech.hand-in'];
const { type: _issue, ...issued } = oneOfEach['agreement.issue'];
const { type: _correct, ...corrected } = oneOfEach['agreement.correct'];
const { type: _finish, ...finished } = oneOfEach['agreement.finish'];
const { type: _request, ...asked } = oneOfEach['floor.request'];
const { requestId, agendaItemId, itemId, annotationId, entryId, speechId, person } = {
  ...asked,
  ...decided,
  ...added,
  ...changed,
  ...handed,
  person: idOf<never>('bo'),
};

/** One event of each type, as it stands in a record: an example for PROTOCOL.md, and the proof that none is missing there. */
export const oneOfEachEvent: OneOfEachEvent = {
  'meeting.convened': { type: 'meeting.convened', ...convoked },
  'meeting.rescheduled': { type: 'meeting.rescheduled', ...rescheduled },
  'meeting.opened': { type: 'meeting.opened' },
  'meeting.suspended': { type: 'meeting.suspended' },
  'meeting.resumed': { type: 'meeting.resumed' },
  'meeting.closed': { type: 'meeting.closed' },
  'attendance.applied': { type: 'attendance.applied', person, profile: profileOf('bo') },
  'attendance.enrolled': { type: 'attendance.enrolled', person, profile: profileOf('bo'), role: 'participant' },
  'attendance.admitted': { type: 'attendance.admitted', person, role: 'participant' },
  'attendance.confirmed': { type: 'attendance.confirmed', person, confirmed: 'registration' },
  'attendance.role-assigned': { type: 'attendance.role-assigned', person, role: 'rapporteur' },
  'attendance.excluded': { type: 'attendance.excluded', person },
  'attendance.joined': { type: 'attendance.joined', person, mode: 'remote' },
  'attendance.left': { type: 'attendance.left', person },
  'attendance.went-away': { type: 'attendance.went-away', person },
  'attendance.came-back': { type: 'attendance.came-back', person },
  'agenda.item-added': { type: 'agenda.item-added', ...added },
  'agenda.item-changed': { type: 'agenda.item-changed', ...added },
  'agenda.item-moved': { type: 'agenda.item-moved', itemId, to: 0 },
  'agenda.item-removed': { type: 'agenda.item-removed', itemId },
  'agenda.item-taken': { type: 'agenda.item-taken', itemId },
  'agenda.item-concluded': { type: 'agenda.item-concluded', itemId },
  'floor.requested': {
    type: 'floor.requested',
    ...asked,
    agendaItemId,
    beneficiary: { type: 'member', person },
    enteredBy: person,
    written: null,
  },
  'floor.transferred': { type: 'floor.transferred', requestId, agendaItemId },
  'floor.substituted': {
    type: 'floor.substituted',
    requestId,
    beneficiary: { type: 'member', person },
    mode: 'remote',
    group: 'other',
    settled: false,
  },
  'floor.withdrawn': { type: 'floor.withdrawn', requestId },
  'floor.granted': {
    type: 'floor.granted',
    requestId,
    seconds: 180,
    place: { position: 1, reason: { type: 'asked' } },
    group: 'other',
  },
  'floor.released': { type: 'floor.released', requestId, mode: 'remote' },
  'floor.interrupted': { type: 'floor.interrupted', requestId, mode: 'remote', behind: [] },
  'floor.revoked': { type: 'floor.revoked', requestId, mode: 'remote', reason: 'Out of time' },
  'floor.denied': { type: 'floor.denied', requestId, reason: null },
  'floor.moved': { type: 'floor.moved', requestId, behind: [] },
  'floor.passed-over': { type: 'floor.passed-over', requestId, behind: [] },
  'floor.list-closed': { type: 'floor.list-closed', agendaItemId },
  'floor.list-opened': { type: 'floor.list-opened', agendaItemId },
  'floor.inscription-opened': { type: 'floor.inscription-opened', agendaItemId },
  'floor.inscription-closed': { type: 'floor.inscription-closed', agendaItemId },
  'floor.precedence-chosen': { type: 'floor.precedence-chosen', precedence: 'together' },
  'floor.places-chosen': { type: 'floor.places-chosen', places: 'entity' },
  'floor.policy-chosen': { type: 'floor.policy-chosen', policy: 'asked', agendaItemId: null },
  'floor.speaking-time-set': { type: 'floor.speaking-time-set', scope: { type: 'meeting' }, seconds: 120 },
  'floor.time-added': { type: 'floor.time-added', requestId, seconds: 30 },
  'floor.clock-stopped': { type: 'floor.clock-stopped' },
  'floor.clock-started': { type: 'floor.clock-started' },
  'floor.silenced': { type: 'floor.silenced' },
  'floor.unsilenced': { type: 'floor.unsilenced' },
  'floor.helping-started': { type: 'floor.helping-started', person },
  'floor.helping-ended': { type: 'floor.helping-ended' },
  'floor.undone': { type: 'floor.undone', seq: 41 },
  'compilation.published': { type: 'compilation.published', ...published },
  'compilation.pointed': { type: 'compilation.pointed', passageId: annotated.passageId },
  'annotation.added': { type: 'annotation.added', ...annotated, author: person },
  'annotation.imported': { type: 'annotation.imported', ...imported, author: person },
  'annotation.changed': { type: 'annotation.changed', ...changed },
  'annotation.replied': { type: 'annotation.replied', ...replied, author: person },
  'annotation.resolved': { type: 'annotation.resolved', annotationId, resolvedBy: person },
  'annotation.reopened': { type: 'annotation.reopened', annotationId },
  'annotation.accepted': { type: 'annotation.accepted', annotationId, acceptedBy: person },
  'annotation.reply-withdrawn': {
    type: 'annotation.reply-withdrawn',
    annotationId,
    replyId: replied.replyId,
  },
  'annotation.withdrawn': { type: 'annotation.withdrawn', annotationId },
  'annotation.everything-withdrawn': { type: 'annotation.everything-withdrawn', author: person },
  'minutes.decision-recorded': { type: 'minutes.decision-recorded', ...decided, recordedBy: person },
  'minutes.action-recorded': { type: 'minutes.action-recorded', ...acted, recordedBy: person },
  'minutes.amended': { type: 'minutes.amended', entryId, text: 'Agreed after all' },
  'minutes.withdrawn': { type: 'minutes.withdrawn', entryId },
  'minutes.attributed': { ...oneOfEach['minutes.attribute'], type: 'minutes.attributed' },
  'minutes.words-checked': { ...oneOfEach['minutes.check-words'], type: 'minutes.words-checked' },
  'minutes.taken-over': { type: 'minutes.taken-over', ...takenOver },
  'minutes.action-reported': {
    ...oneOfEach['minutes.report-action'],
    type: 'minutes.action-reported',
    reportedBy: person,
  },
  'minutes.decision-followed': { ...oneOfEach['minutes.follow-decision'], type: 'minutes.decision-followed' },
  'speech.handed-in': { type: 'speech.handed-in', speechId, agendaItemId, person, isOpen: true },
  'speech.publication-chosen': { type: 'speech.publication-chosen', speechId, isOpen: false },
  'speech.withdrawn': { type: 'speech.withdrawn', speechId },
  'recording.planned': { type: 'recording.planned', isPlanned: true },
  'recording.begun': { type: 'recording.begun' },
  'recording.ended': { type: 'recording.ended' },
  'recording.answered': { type: 'recording.answered', person, isYes: true },
  'recording.gap-noted': {
    type: 'recording.gap-noted',
    from: 1_443_427_260_000,
    to: 1_443_427_262_000,
    why: 'recorder',
    requestId,
  },
  'agreement.issued': { type: 'agreement.issued', ...issued },
  'agreement.corrected': { type: 'agreement.corrected', ...corrected },
  'agreement.correction-withdrawn': { type: 'agreement.correction-withdrawn', correctionId: corrected.correctionId },
  'agreement.accepted': { type: 'agreement.accepted', correctionId: corrected.correctionId },
  'agreement.amended': { ...oneOfEach['agreement.amend'], type: 'agreement.amended' },
  'agreement.declined': { ...oneOfEach['agreement.decline'], type: 'agreement.declined' },
  'agreement.finished': { type: 'agreement.finished', ...finished },
};
