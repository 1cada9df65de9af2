import { createSignal } from 'solid-js';
import type { About } from '../../../../shared/about.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { type Capacity, KINDS, type Kind } from '../../../../shared/floor/floor-request.ts';
import { idOf, type RequestId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import { newId } from '../../../connection/new-id.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../meeting/meeting-draft.ts';
import type { Asking } from './request-dialog-context.ts';

type Kept = { readonly note: string; readonly capacity: Capacity['type']; readonly group: string };
const nothingAsked: Kept = { note: '', capacity: 'for-organisation', group: '' };

/** What a request carries, while it is being written. It has one id: pressing twice asks once. */
export function createRequestForm(asking: () => Asking) {
  const { actor, can, meeting } = useMeeting();
  const { language: shown } = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const who = actor();
  const organisation = who.type === 'person' ? who.profile.organisation : '';

  const { draft, setDraft, discard } = createMeetingDraft<Kept>('request', nothingAsked);
  const { note, capacity, group } = {
    note: () => draft.note,
    capacity: () => draft.capacity,
    group: () => draft.group,
  };
  const [language, setLanguage] = createSignal<Language>(shown());
  const [about, setAbout] = createSignal<About | null>(asking().about);

  function capacityAsked(): Capacity {
    const type = capacity();
    if (type === 'own-name') return { type };
    return type === 'on-behalf-of' ? { type, group: group().trim() } : { type, organisation };
  }
  const commandFor = (kind: Kind): FloorCommand => ({
    type: 'floor.request',
    requestId,
    kind,
    note: note().trim(),
    capacity: capacityAsked(),
    language: language(),
    about: about(),
    agendaItemId: meeting.agenda.current ?? undefined,
  });
  const possible = KINDS.find((kind) => can(commandFor(kind)));
  const [kind, setKind] = createSignal<Kind>(asking().kind ?? possible ?? 'intervention');
  return {
    organisation,
    note,
    setNote: (words: string) => setDraft({ note: words }),
    capacity,
    setCapacity: (type: Capacity['type']) => setDraft({ capacity: type }),
    group,
    setGroup: (words: string) => setDraft({ group: words }),
    language,
    setLanguage,
    about,
    setAbout,
    kind,
    setKind,
    commandFor,
    command: () => commandFor(kind()),
    /** It has been sent, or given up. */
    discard,
  };
}

export type RequestForm = ReturnType<typeof createRequestForm>;
