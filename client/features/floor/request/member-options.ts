import { hasCome } from '../../../../shared/attendance/attendance.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { maySpeak } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { Option } from '../../../ui/form/choice/select.tsx';
import { usePeopleToChoose } from '../../attendance/people-to-choose.ts';

/**
 * Everybody who is admitted, by name; or only those who have come, whom others may enter in the list (F4), or those who may speak,
 * whom others may inscribe (F47).
 */
export function useMemberOptions(who: 'all' | 'come' | 'may-speak' = 'all'): () => readonly Option<PersonId>[] {
  const { meeting } = useMeeting();
  const t = useT();
  const people = usePeopleToChoose(
    ({ person, standing, role }) =>
      standing === 'admitted' &&
      role !== 'room' &&
      (who !== 'come' || hasCome(meeting.attendance, person)) &&
      (who !== 'may-speak' || maySpeak(role)),
  );
  const told = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(t('common.comma'));
  return () => people().map(({ person, name, details }) => ({ value: person, label: told(name, details) }));
}
