import { createMemo } from 'solid-js';
import type { PersonId } from '../../../shared/ids.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFormats } from '../../session/formats.ts';
import type { Option } from '../../ui/select.tsx';

/** Everybody who can be put on the list, by name. */
export function useMemberOptions(): () => readonly Option<PersonId>[] {
  const { meeting } = useMeeting();
  const formats = useFormats();
  return createMemo(() =>
    Object.values(meeting.attendance.members)
      .filter((member) => member.standing === 'admitted' && member.role !== 'room')
      .map((member) => ({ value: member.person, label: `${member.profile.name}, ${member.profile.organisation}` }))
      .sort((a, b) => formats.compare(a.label, b.label)),
  );
}
