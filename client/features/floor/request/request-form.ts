import { createSignal } from 'solid-js';
import type { About } from '../../../../shared/about.ts';
import { namesNoOrganisation } from '../../../../shared/floor/delegation/no-organisation.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { type Capacity, KINDS, type Kind } from '../../../../shared/floor/requests/floor-request.ts';
import { idOf, type RequestId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/languages/language.ts';
import { plainWords } from '../../../../shared/languages/plain-words.ts';
import { newId } from '../../../connection/new-id.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../meeting/meeting-draft.ts';
import type { Asking } from './request-dialog-context.ts';

/** What is kept on the device while the dialog is closed. */
type Kept = { readonly note: string; readonly capacity: Capacity['type']; readonly group: string };
/** Who comes for no organisation speaks in their own name, unless they choose otherwise. */
const nothingAsked = (organisation: string): Kept => ({
  note: '',
  capacity: namesNoOrganisation(plainWords(organisation)) ? 'own-name' : 'for-organisation',
  group: '',
});
type Chosen = { readonly language: Language; readonly about: About | null; readonly kind: Kind };

/** What a request carries, while it is being written. It has one id, so that pressing twice asks once. */
export type RequestForm = {
  readonly organisation: string;
  readonly draft: Kept;
  readonly write: (change: Partial<Kept>) => void;
  readonly chosen: () => Chosen;
  readonly choose: (change: Partial<Chosen>) => void;
  readonly commandFor: (kind: Kind) => FloorCommand;
  readonly command: () => FloorCommand;
  /** It has been sent, or given up. */
  readonly discard: () => void;
};

export function createRequestForm(asking: () => Asking): RequestForm {
  const { actor, can, meeting } = useMeeting();
  const { language } = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const who = actor();
  const organisation = who.type === 'person' ? who.profile.organisation : '';
  const { about, item, kind = 'intervention' } = asking();
  const { draft, setDraft, discard } = createMeetingDraft<Kept>(
    item ? `request.${item}` : 'request',
    nothingAsked(organisation),
  );
  const [chosen, setChosen] = createSignal<Chosen>({ language: language(), about, kind });
  const choose = (change: Partial<Chosen>) => setChosen((before) => ({ ...before, ...change }));

  function commandFor(kind: Kind): FloorCommand {
    const { language, about } = chosen();
    const capacity = capacityIn(draft, organisation);
    const asked = { requestId, kind, note: draft.note.trim(), capacity, language, about };
    return item
      ? { type: 'floor.inscribe', ...asked, agendaItemId: item }
      : { type: 'floor.request', ...asked, agendaItemId: meeting.agenda.current ?? undefined };
  }
  const possible = KINDS.find((kind) => can(commandFor(kind)));
  if (possible && !asking().kind) choose({ kind: possible });
  const command = () => commandFor(chosen().kind);
  return { organisation, draft, write: setDraft, chosen, choose, commandFor, command, discard };
}

function capacityIn({ capacity, group }: Kept, organisation: string): Capacity {
  if (capacity === 'own-name') return { type: capacity };
  return capacity === 'on-behalf-of' ? { type: capacity, group: group.trim() } : { type: capacity, organisation };
}
