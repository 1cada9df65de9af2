import { accept, assertNever, type Decision, firstRefusal, refuseUnless } from '../decision.ts';
import type { PassageId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustNotBeClosed } from '../sitting/sitting-rules.ts';
import type { CompilationCommand } from './compilation.ts';
import { mustHavePassage } from './compilation-rules.ts';

export function decideCompilation(meeting: Meeting, command: CompilationCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'compilation.publish':
      return publish(meeting, command);
    case 'compilation.point':
      return point(meeting, command.passageId);
    default:
      return assertNever(command);
  }
}

type Publish = Extract<CompilationCommand, { type: 'compilation.publish' }>;

function publish(meeting: Meeting, command: Publish): Decision<MeetingEvent> {
  const items = new Set(meeting.agenda.items.map((item) => item.id));
  const sections = new Set(command.sections.map((section) => section.id));
  return (
    firstRefusal(
      mustNotBeClosed(meeting),
      refuseUnless(command.version === meeting.compilation.version + 1, 'id-in-use'),
      refuseUnless(command.passages.length > 0, 'nothing-published'),
      refuseUnless(
        command.sections.every((section) => items.has(section.agendaItemId)),
        'unknown-agenda-item',
      ),
      refuseUnless(
        command.passages.every((passage) => sections.has(passage.sectionId)),
        'unknown-section',
      ),
      refuseUnless(areDistinct(command), 'id-in-use'),
    ) ?? accept({ ...command, type: 'compilation.published' })
  );
}

const areDistinct = ({ sections, passages }: Publish): boolean =>
  new Set(sections.map(({ id }) => id)).size === sections.length &&
  new Set(passages.map(({ id }) => id)).size === passages.length;

const point = (meeting: Meeting, passageId: PassageId | null): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(meeting.compilation.version > 0, 'nothing-published'),
    passageId === null ? null : mustHavePassage(meeting, passageId),
  ) ?? accept({ type: 'compilation.pointed', passageId });
