import type { PersonId } from '../../../shared/ids.ts';
import type { Option } from '../../ui/select.tsx';
import { usePeopleToChoose } from '../attendance/people-to-choose.ts';

/** Everybody who can be put on the list, by name. */
export function useMemberOptions(): () => readonly Option<PersonId>[] {
  const people = usePeopleToChoose((member) => member.standing === 'admitted' && member.role !== 'room');
  return () => people().map(({ person, name, details }) => ({ value: person, label: `${name}, ${details}` }));
}
