import { Show } from 'solid-js';
import { MODES } from '../../../shared/attendance/attendance.ts';
import { STAKEHOLDER_GROUPS } from '../../../shared/attendance/profile.ts';
import { KINDS, NOTE_MAX, WRITTEN_MAX } from '../../../shared/floor/floor-request.ts';
import { LANGUAGES, OWN_NAMES } from '../../../shared/languages/language.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import '../../ui/choices.css';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { createEnterForm, type EnterForm } from './enter-form.ts';
import { useMemberOptions } from './member-options.ts';

/** Puts somebody on the list who has no device or no account, or a written intervention (F4). */
export function EnterDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const { can } = useMeeting();
  const sending = useSending();
  const form = createEnterForm();
  async function enter(event: Event) {
    event.preventDefault();
    if (isAccepted(await sending.send(form.command()))) props.onClose();
  }
  return (
    <Dialog
      open
      persistent
      title={t('chairing.enterDialog.title')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
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
          value={form.who()}
          onValue={form.setWho}
          options={[
            { value: 'guest', label: t('chairing.enterDialog.guest') },
            { value: 'member', label: t('chairing.enterDialog.member') },
          ]}
        />
        <Show when={form.who() === 'guest'} fallback={<MemberField form={form} />}>
          <GuestFields form={form} />
        </Show>
        <div class="pair">
          <Select
            label={t('floor.dialog.kind')}
            value={form.kind()}
            onValue={form.setKind}
            options={KINDS.map((value) => ({ value, label: t(`floor.kind.${value}`) }))}
          />
          <Select
            label={t('chairing.enterDialog.language')}
            value={form.language()}
            onValue={form.setLanguage}
            options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          />
        </div>
        <TextArea
          label={t('floor.dialog.note')}
          value={form.note()}
          onValue={form.setNote}
          maxLength={NOTE_MAX}
          rows={1}
          required={false}
        />
        <TextArea
          label={t('chairing.enterDialog.written')}
          hint={t('chairing.enterDialog.writtenHint')}
          value={form.written()}
          onValue={form.setWritten}
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
      value={props.form.person()}
      onValue={props.form.setPerson}
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
        value={props.form.name()}
        onValue={props.form.setName}
        maxLength={200}
        dir="auto"
      />
      <Field
        label={t('chairing.enterDialog.organisation')}
        value={props.form.organisation()}
        onValue={props.form.setOrganisation}
        maxLength={200}
        dir="auto"
      />
      <Select
        label={t('chairing.enterDialog.group')}
        value={props.form.group()}
        onValue={props.form.setGroup}
        options={STAKEHOLDER_GROUPS.map((value) => ({ value, label: t(`common.group-${value}`) }))}
      />
      <Select
        label={t('chairing.enterDialog.mode')}
        value={props.form.mode()}
        onValue={props.form.setMode}
        options={MODES.map((value) => ({ value, label: t(`floor.mode.${value}`) }))}
      />
    </div>
  );
}
