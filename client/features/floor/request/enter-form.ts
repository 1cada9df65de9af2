import type { Mode } from '../../../../shared/attendance/attendance.ts';
import type { Group } from '../../../../shared/attendance/profile.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { Beneficiary, Kind } from '../../../../shared/floor/requests/floor-request.ts';
import { idOf, type PersonId, type RequestId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import { newId } from '../../../connection/new-id.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../meeting/meeting-draft.ts';

/** Who is entered in the list, a member or a guest, and with what. `person` is empty until somebody is chosen. */
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
export type EnterForm = {
  readonly draft: Entered;
  readonly set: (change: Partial<Entered>) => void;
  readonly command: () => FloorCommand;
  /** It has been sent, or given up. */
  readonly discard: () => void;
};

export function createEnterForm(): EnterForm {
  const { meeting } = useMeeting();
  const { language } = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const { draft, setDraft, discard } = createMeetingDraft('enter', nobodyEntered(language()));

  function command(): FloorCommand {
    const beneficiary = beneficiaryIn(draft);
    const { kind, language, note, written } = draft;
    return {
      ...{ type: 'floor.enter', requestId, beneficiary, kind, language, about: null },
      note: note.trim(),
      capacity: { type: 'for-organisation', organisation: nameOf(meeting, beneficiary).organisation },
      written: written.trim() || null,
      agendaItemId: meeting.agenda.current ?? undefined,
    };
  }
  return { draft, set: setDraft, command, discard };
}

function beneficiaryIn({ who, person, name, organisation, group, mode }: Entered): Beneficiary {
  if (who === 'member') return { type: 'member', person: idOf<PersonId>(person) };
  return {
    type: 'guest',
    name: name.trim(),
    organisation: organisation.trim(),
    stakeholderGroup: group,
    mode,
  };
}
