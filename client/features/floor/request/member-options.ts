import { hasCome } from '../../../../shared/attendance/attendance.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { Option } from '../../../ui/form/choice/select.tsx';
import { usePeopleToChoose } from '../../attendance/people-to-choose.ts';

/** Everybody who may be heard, by name; or only those who have come, whom others may enter in the list (F4). */
export function useMemberOptions(who: 'all' | 'come' = 'all'): () => readonly Option<PersonId>[] {
  const { meeting } = useMeeting();
  const t = useT();
  const people = usePeopleToChoose(
    ({ person, standing, role }) =>
      standing === 'admitted' && role !== 'room' && (who === 'all' || hasCome(meeting.attendance, person)),
  );
  const told = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(t('common.comma'));
  return () => people().map(({ person, name, details }) => ({ value: person, label: told(name, details) }));
}
