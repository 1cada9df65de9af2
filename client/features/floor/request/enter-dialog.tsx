import { Show } from 'solid-js';
import { MODES } from '../../../../shared/attendance/attendance.ts';
import { GROUPS } from '../../../../shared/attendance/profile.ts';
import { KINDS, NOTE_MAX, WRITTEN_MAX } from '../../../../shared/floor/requests/floor-request.ts';
import { LANGUAGES, OWN_NAMES } from '../../../../shared/languages/language.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import '../../../ui/form/choice/choices.css';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { createEnterForm, type EnterForm } from './enter-form.ts';
import { useMemberOptions } from './member-options.ts';

/** Enters a person in the list who has no device or account, or has a written intervention (F4). */
export function EnterDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const { can } = useMeeting();
  const sending = useSending();
  const form = createEnterForm();
  async function enter(event: Event) {
    event.preventDefault();
    if (isAccepted(await sending.send(form.command()))) giveUp();
  }
  /** What was written stays when the dialog is merely closed. */
  function giveUp(): void {
    form.discard();
    props.onClose();
  }
  return (
    <Dialog
      open
      persistent
      title={t('chairing.enterDialog.title')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={giveUp}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="enter" busy={sending.busy()} disabled={!can(form.command())}>
            {t('chairing.enterDialog.send')}
          </Button>
        </>
      }
    >
      <form id="enter" class="stack" onSubmit={enter}>
        <Select
          autofocus
          label={t('chairing.enterDialog.who')}
          value={form.draft.who}
          onValue={(who) => form.set({ who })}
          options={[
            { value: 'guest', label: t('chairing.enterDialog.guest') },
            { value: 'member', label: t('chairing.enterDialog.member') },
          ]}
        />
        <Show when={form.draft.who === 'guest'} fallback={<MemberField form={form} />}>
          <GuestFields form={form} />
        </Show>
        <div class="pair">
          <Select
            label={t('requesting.kind')}
            value={form.draft.kind}
            onValue={(kind) => form.set({ kind })}
            options={KINDS.map((value) => ({ value, label: t(`floor.kind.${value}`) }))}
          />
          <Select
            label={t('chairing.enterDialog.language')}
            value={form.draft.language}
            onValue={(language) => form.set({ language })}
            options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          />
        </div>
        <TextArea
          label={t('requesting.note')}
          hint={t('requesting.noteHint')}
          value={form.draft.note}
          onValue={(note) => form.set({ note })}
          maxLength={NOTE_MAX}
          rows={1}
          required={false}
        />
        <TextArea
          label={t('chairing.enterDialog.written')}
          hint={t('chairing.enterDialog.writtenHint')}
          value={form.draft.written}
          onValue={(written) => form.set({ written })}
          maxLength={WRITTEN_MAX}
          rows={2}
          required={false}
        />
      </form>
    </Dialog>
  );
}

function MemberField(props: { readonly form: EnterForm }) {
  const t = useT();
  const members = useMemberOptions('come');
  return (
    <Select
      label={t('chairing.enterDialog.person')}
      placeholder={t('chairing.enterDialog.choosePerson')}
      value={props.form.draft.person}
      onValue={(person) => props.form.set({ person })}
      options={members()}
    />
  );
}

function GuestFields(props: { readonly form: EnterForm }) {
  const t = useT();
  return (
    <div class="pair">
      <Field
        label={t('chairing.enterDialog.name')}
        value={props.form.draft.name}
        onValue={(name) => props.form.set({ name })}
        maxLength={200}
        dir="auto"
      />
      <Field
        label={t('chairing.enterDialog.organisation')}
        value={props.form.draft.organisation}
        onValue={(organisation) => props.form.set({ organisation })}
        maxLength={200}
        dir="auto"
      />
      <Select
        label={t('chairing.enterDialog.group')}
        value={props.form.draft.group}
        onValue={(group) => props.form.set({ group })}
        options={GROUPS.map((value) => ({ value, label: t(`common.group-${value}`) }))}
      />
      <Select
        label={t('chairing.enterDialog.mode')}
        value={props.form.draft.mode}
        onValue={(mode) => props.form.set({ mode })}
        options={MODES.map((value) => ({ value, label: t(`floor.mode.${value}`) }))}
      />
    </div>
  );
}
