import { createSignal } from 'solid-js';
import type { Mode } from '../../../shared/attendance/attendance.ts';
import type { StakeholderGroup } from '../../../shared/attendance/profile.ts';
import type { FloorCommand } from '../../../shared/floor/floor-messages.ts';
import type { Beneficiary, Kind } from '../../../shared/floor/floor-request.ts';
import { idOf, type PersonId, type RequestId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';
import { newId } from '../../connection/new-id.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useLanguage } from '../../session/language-context.tsx';

/** A request for somebody else, while it is being written. */
export function createEnterForm() {
  const { meeting } = useMeeting();
  const { language: shown } = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const [who, setWho] = createSignal<Beneficiary['type']>('guest');
  const [person, setPerson] = createSignal<PersonId | ''>('');
  const [name, setName] = createSignal('');
  const [organisation, setOrganisation] = createSignal('');
  const [group, setGroup] = createSignal<StakeholderGroup>('other');
  const [mode, setMode] = createSignal<Mode>('room');
  const [kind, setKind] = createSignal<Kind>('intervention');
  const [language, setLanguage] = createSignal<Language>(shown());
  const [note, setNote] = createSignal('');
  const [written, setWritten] = createSignal('');

  function beneficiary(): Beneficiary {
    const chosen = person();
    if (who() === 'member') return { type: 'member', person: idOf<PersonId>(chosen) };
    return {
      type: 'guest',
      name: name().trim(),
      organisation: organisation().trim(),
      stakeholderGroup: group(),
      mode: mode(),
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
      kind: kind(),
      note: note().trim(),
      capacity: { type: 'for-organisation', organisation: organisationOf(whom) },
      language: language(),
      about: null,
      written: written().trim() || null,
    };
  }
  return {
    who,
    setWho,
    person,
    setPerson,
    name,
    setName,
    organisation,
    setOrganisation,
    group,
    setGroup,
    mode,
    setMode,
    kind,
    setKind,
    language,
    setLanguage,
    note,
    setNote,
    written,
    setWritten,
    command,
  };
}

export type EnterForm = ReturnType<typeof createEnterForm>;
