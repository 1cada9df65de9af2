import { createSignal, Show, untrack } from 'solid-js';
import type { About } from '../../../shared/about.ts';
import { type AgendaItemId, type EntryId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { MINUTES_TEXT_MAX, type MinutesEntry } from '../../../shared/minutes/minutes.ts';
import { newId } from '../../connection/new-id.ts';
import { useT } from '../../i18n/language-context.tsx';
import { createMeetingDraft } from '../../meeting/meeting-draft.ts';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { useNamedInterventions } from './named-interventions.ts';

export type Writing =
  | { readonly type: 'decision' }
  | { readonly type: 'action' }
  | { readonly type: 'amend'; readonly entry: MinutesEntry };

type Props = { readonly itemId: AgendaItemId; readonly writing: Writing; readonly onClose: () => void };

const NOTHING = 'nothing';

/** Records a decision or an action, or amends its text. */
export function EntryDialog(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const { busy, send } = useSending();
  const form = createForm(props);
  const submit = async (event: Event) => {
    event.preventDefault();
    form.tryToSend();
    const command = form.command();
    if (!command) return;
    const receipt = await send(command);
    if (!isAccepted(receipt)) return;
    toasts.show({ text: t(props.writing.type === 'amend' ? 'minutes.amended' : 'minutes.recorded'), kind: 'done' });
    giveUp();
  };
  /** What was written stays when the dialog is merely closed. */
  function giveUp(): void {
    form.discard();
    props.onClose();
  }
  return (
    <Dialog
      open
      persistent
      title={t(titleOf(props.writing))}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={giveUp}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="minutes-entry" busy={busy()}>
            {t(props.writing.type === 'amend' ? 'minutes.form.save' : 'minutes.form.record')}
          </Button>
        </>
      }
    >
      <form id="minutes-entry" class="stack" onSubmit={submit}>
        <TextArea
          label={t('minutes.form.text')}
          hint={t(form.isAction() ? 'minutes.form.actionHint' : 'minutes.form.decisionHint')}
          error={form.textMissing() ? t('minutes.form.textMissing') : undefined}
          value={form.draft.text}
          onValue={(text) => form.setDraft({ text })}
          maxLength={MINUTES_TEXT_MAX}
          left={(count) => t('minutes.form.left', { count })}
          autofocus
        />
        <Show when={props.writing.type === 'action'}>
          <Field
            label={t('minutes.form.responsible')}
            error={form.responsibleMissing() ? t('minutes.form.responsibleMissing') : undefined}
            value={form.draft.responsible}
            onValue={(responsible) => form.setDraft({ responsible })}
            maxLength={200}
          />
          <Field
            label={t('minutes.form.due')}
            type="date"
            required={false}
            value={form.draft.due}
            onValue={(due) => form.setDraft({ due })}
          />
        </Show>
        <Show when={props.writing.type !== 'amend'}>
          <AboutField itemId={props.itemId} value={form.draft.about} onValue={(about) => form.setDraft({ about })} />
        </Show>
      </form>
    </Dialog>
  );
}

const titleOf = (writing: Writing) => {
  if (writing.type === 'decision') return 'minutes.form.decisionTitle';
  if (writing.type === 'action') return 'minutes.form.actionTitle';
  return writing.entry.kind === 'decision' ? 'minutes.form.amendDecision' : 'minutes.form.amendAction';
};

/** What is being written, and the command that it makes; null while something is missing. */
function createForm(props: Props) {
  const before = untrack(() => (props.writing.type === 'amend' ? props.writing.entry : null));
  const entryId = idOf<EntryId>(newId());
  const name = untrack(() => `${props.writing.type}.${before?.id ?? props.itemId}`);
  const { draft, setDraft, discard } = createMeetingDraft(name, {
    text: before?.text ?? '',
    responsible: '',
    due: '',
    about: NOTHING,
  });
  const [tried, setTried] = createSignal(false);

  const aboutOf = (): About | null =>
    draft.about === NOTHING ? null : { type: 'intervention', requestId: idOf<RequestId>(draft.about) };
  function command(): MeetingCommand | null {
    const words = draft.text.trim();
    const [writing, agendaItemId] = [props.writing, props.itemId];
    if (words === '') return null;
    if (writing.type === 'amend') return { type: 'minutes.amend', entryId: writing.entry.id, text: words };
    const entry = { entryId, agendaItemId, text: words, about: aboutOf() };
    if (writing.type === 'decision') return { type: 'minutes.record-decision', ...entry };
    const who = draft.responsible.trim();
    return who === '' ? null : { type: 'minutes.record-action', ...entry, responsible: who, due: draft.due || null };
  }
  return {
    ...{ draft, setDraft, command, discard },
    isAction: () => props.writing.type === 'action' || before?.kind === 'action',
    tryToSend: () => setTried(true),
    textMissing: () => tried() && draft.text.trim() === '',
    responsibleMissing: () => tried() && props.writing.type === 'action' && draft.responsible.trim() === '',
  };
}

type AboutProps = {
  readonly itemId: AgendaItemId;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** The intervention that a decision follows from: the thread that the exports carry. */
function AboutField(props: AboutProps) {
  const t = useT();
  const interventions = useNamedInterventions(() => props.itemId);
  const options = () => [
    { value: NOTHING, label: t('minutes.form.aboutNothing') },
    ...interventions().map(({ requestId, label }) => ({ value: String(requestId), label })),
  ];
  return (
    <Select
      label={t('minutes.form.about')}
      required={false}
      options={options()}
      value={props.value}
      onValue={props.onValue}
    />
  );
}
