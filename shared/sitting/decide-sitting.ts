import { concludingTheItem } from '../agenda/concluding-the-item.ts';
import { mustNotBeFinal } from '../agreement/agreement-rules.ts';
import { accept, assertNever, type Decision, firstRefusal, refuseUnless } from '../decision.ts';
import { closingTheFloor, startingTheClock, stoppingTheClock } from '../floor/consequences.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { endingTheRecording } from '../recording/ending-the-recording.ts';
import { differs, whatIsWrongWith } from './appointment.ts';
import { appointmentIn, type Convocation, type SittingCommand } from './sitting.ts';
import { mustBeOpen } from './sitting-rules.ts';

export function decideSitting(meeting: Meeting, command: SittingCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'meeting.convene':
      return convene(meeting, command.convocation);
    case 'meeting.reschedule':
      return reschedule(meeting, command);
    case 'meeting.open':
      return open(meeting);
    case 'meeting.suspend':
      return mustBeOpen(meeting) ?? accept({ type: 'meeting.suspended' }, ...stoppingTheClock);
    case 'meeting.resume':
      return resume(meeting);
    case 'meeting.close':
      return close(meeting);
    default:
      return assertNever(command);
  }
}

const convene = ({ sitting }: Meeting, convocation: Convocation): Decision<MeetingEvent> =>
  refuseUnless(sitting.convocation === null, 'already-convened') ?? accept({ type: 'meeting.convened', convocation });

type Rescheduling = Extract<SittingCommand, { type: 'meeting.reschedule' }>;

/**
 * Once the meeting has been opened, its record says when and where it was. The same appointment again is no change, and nobody is
 * told.
 */
const reschedule = ({ sitting }: Meeting, { appointment, changes }: Rescheduling): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(sitting.convocation !== null, 'not-convened'),
    refuseUnless(sitting.phase.state === 'not-open', 'meeting-was-opened'),
    refuseUnless(changes === sitting.changes, 'changed-meanwhile'),
    whatIsWrongWith(appointment),
    refuseUnless(
      sitting.convocation === null || differs(appointmentIn(sitting.convocation), appointment),
      'nothing-changed',
    ),
  ) ?? accept({ type: 'meeting.rescheduled', appointment });

/** A closed meeting may open again: a summary record then gives two stretches of time. Not once its record is final (V9). */
const open = ({ sitting, agreement }: Meeting): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(sitting.convocation !== null, 'not-convened'),
    refuseUnless(sitting.phase.state !== 'open', 'meeting-already-open'),
    refuseUnless(sitting.phase.state !== 'suspended', 'meeting-suspended'),
    mustNotBeFinal({ agreement }),
  ) ?? accept({ type: 'meeting.opened' });

const resume = (meeting: Meeting): Decision<MeetingEvent> =>
  refuseUnless(meeting.sitting.phase.state === 'suspended', 'meeting-not-suspended') ??
  accept({ type: 'meeting.resumed' }, ...startingTheClock);

const close = (meeting: Meeting): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(meeting.sitting.phase.state !== 'not-open', 'meeting-not-open'),
    refuseUnless(meeting.sitting.phase.state !== 'closed', 'meeting-closed'),
  ) ??
  accept(...closingTheFloor(meeting), ...concludingTheItem(meeting), ...endingTheRecording(meeting), {
    type: 'meeting.closed',
  });
