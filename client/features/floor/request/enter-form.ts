import type { Mode } from '../../../../shared/attendance/attendance.ts';
import type { Group } from '../../../../shared/attendance/profile.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import type { Beneficiary, Kind } from '../../../../shared/floor/floor-request.ts';
import { idOf, type PersonId, type RequestId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import { newId } from '../../../connection/new-id.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../meeting/meeting-draft.ts';

/** Who is put on the list, a member or a guest, and with what. `person` is empty until somebody is chosen. */
type Entered = {
  readonly who: Beneficiary['type'];
  readonly person: PersonId | '';
  readonly name: string;
  readonly organisation: string;
  readonly group: Group;
  readonly mode: Mode;
  readonly kind: Kind;
  readonly language: Language;
  readonly note: string;
  readonly written: string;
};
const nobodyEntered = (language: Language): Entered => ({
  who: 'guest',
  person: '',
  name: '',
  organisation: '',
  group: 'other',
  mode: 'room',
  kind: 'intervention',
  language,
  note: '',
  written: '',
});

/** A request for somebody else, while it is being written. */
export function createEnterForm() {
  const { meeting } = useMeeting();
  const { language } = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const { draft, setDraft, discard } = createMeetingDraft('enter', nobodyEntered(language()));

  function beneficiary(): Beneficiary {
    if (draft.who === 'member') return { type: 'member', person: idOf<PersonId>(draft.person) };
    const { group: stakeholderGroup, mode } = draft;
    return {
      type: 'guest',
      name: draft.name.trim(),
      organisation: draft.organisation.trim(),
      stakeholderGroup,
      mode,
    };
  }
  const organisationOf = (whom: Beneficiary): string =>
    whom.type === 'guest' ? whom.organisation : (meeting.attendance.members[whom.person]?.profile.organisation ?? '');

  function command(): FloorCommand {
    const whom = beneficiary();
    return {
      type: 'floor.enter',
      requestId,
      beneficiary: whom,
      kind: draft.kind,
      note: draft.note.trim(),
      capacity: { type: 'for-organisation', organisation: organisationOf(whom) },
      language: draft.language,
      about: null,
      written: draft.written.trim() || null,
      agendaItemId: meeting.agenda.current ?? undefined,
    };
  }
  return {
    draft,
    set: (change: Partial<Entered>): void => setDraft(change),
    command,
    /** It has been sent, or given up. */
    discard,
  };
}

export type EnterForm = ReturnType<typeof createEnterForm>;
