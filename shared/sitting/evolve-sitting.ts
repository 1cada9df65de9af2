import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import type { Appointment, Sitting, SittingEvent, Stretch } from './sitting.ts';

export function evolveSitting(sitting: Sitting, { event, at }: Recorded<SittingEvent>): Sitting {
  switch (event.type) {
    case 'meeting.convened':
      return { ...sitting, convocation: event.convocation };
    case 'meeting.rescheduled':
      return rescheduled(sitting, event.appointment);
    case 'meeting.opened':
    case 'meeting.resumed':
      return {
        ...sitting,
        phase: { state: 'open', since: at },
        stretches: [...sitting.stretches, { from: at, to: null }],
      };
    case 'meeting.suspended':
      return { ...sitting, phase: { state: 'suspended', since: at }, stretches: ended(sitting.stretches, at) };
    case 'meeting.closed':
      return { ...sitting, phase: { state: 'closed', since: at }, stretches: ended(sitting.stretches, at) };
    default:
      return assertNever(event);
  }
}

const rescheduled = (sitting: Sitting, appointment: Appointment): Sitting => ({
  ...sitting,
  convocation: sitting.convocation && { ...sitting.convocation, ...appointment },
  changes: sitting.changes + 1,
});

const ended = (stretches: readonly Stretch[], at: number): readonly Stretch[] =>
  stretches.map((stretch) => (stretch.to === null ? { ...stretch, to: at } : stretch));
