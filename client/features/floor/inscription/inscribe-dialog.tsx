import { createSignal, Show } from 'solid-js';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import { NOTE_MAX } from '../../../../shared/floor/requests/floor-request.ts';
import { type AgendaItemId, idOf, type PersonId, type RequestId } from '../../../../shared/ids.ts';
import { LANGUAGES, type Language, OWN_NAMES } from '../../../../shared/languages/language.ts';
import { newId } from '../../../connection/new-id.ts';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { useMemberOptions } from '../request/member-options.ts';

type Props = { readonly itemId: AgendaItemId; readonly onClose: () => void };

/** Puts somebody of the meeting on the list of an item that is open in advance (F47); it can be undone at once. */
export function InscribeDialog(props: Props) {
  const t = useT();
  const { can, send } = useMeeting();
  const toasts = useToasts();
  const sending = useSending();
  const form = createInscribing(() => props.itemId);
  const number = useNumberOf(() => props.itemId);
  const members = useMemberOptions('may-speak');

  const isPossible = () => {
    const command = form.command();
    return command !== null && can(command);
  };
  async function inscribe(event: Event) {
    event.preventDefault();
    const command = form.command();
    if (!command || !isAccepted(await sending.send(command))) return;
    const { requestId } = command;
    const text = t('inscribing.doneFor', { name: form.name(), number: number() });
    const undo = { label: t('inscribing.undo'), run: () => void send({ type: 'floor.withdraw', requestId }) };
    toasts.show({ kind: 'done', text, action: undo });
    props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t('inscribing.otherTitle', { number: number() })}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="inscribe" busy={sending.busy()} disabled={!isPossible()}>
            {t('inscribing.otherNow')}
          </Button>
        </>
      }
    >
      <form id="inscribe" class="stack" onSubmit={inscribe}>
        <Select
          autofocus
          label={t('chairing.enterDialog.person')}
          placeholder={t('chairing.enterDialog.choosePerson')}
          value={form.person()}
          onValue={form.setPerson}
          options={members()}
        />
        <Select
          label={t('chairing.enterDialog.language')}
          value={form.language()}
          onValue={form.setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        />
        <TextArea
          label={t('requesting.note')}
          hint={t('requesting.noteHint')}
          value={form.note()}
          onValue={form.setNote}
          maxLength={NOTE_MAX}
          rows={1}
          required={false}
        />
        <Show when={form.person()}>
          <p class="small quiet">{t('inscribing.recorded')}</p>
        </Show>
      </form>
    </Dialog>
  );
}

function useNumberOf(itemId: () => AgendaItemId): () => number {
  const { meeting } = useMeeting();
  return () => meeting.agenda.items.findIndex(({ id }) => id === itemId()) + 1;
}

/** One person, for their organisation, as when somebody is put on the list during the item (F4). */
function createInscribing(itemId: () => AgendaItemId) {
  const { state } = useMeeting();
  const own = useLanguage();
  const requestId = idOf<RequestId>(newId());
  const [person, setPerson] = createSignal<PersonId | ''>('');
  const [language, setLanguage] = createSignal<Language>(own.language());
  const [note, setNote] = createSignal('');
  const named = () => nameOf(state(), { type: 'member', person: idOf<PersonId>(person()) });
  const command = (): Extract<FloorCommand, { type: 'floor.inscribe' }> | null => {
    const chosen = person();
    if (chosen === '') return null;
    return {
      ...{ type: 'floor.inscribe', requestId, kind: 'intervention', about: null, person: chosen },
      ...{ note: note().trim(), language: language(), agendaItemId: itemId() },
      capacity: { type: 'for-organisation', organisation: named().organisation },
    };
  };
  return { person, setPerson, language, setLanguage, note, setNote, name: () => named().name, command };
}
