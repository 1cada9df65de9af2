import { Show } from 'solid-js';
import { KINDS } from '../../../../shared/floor/requests/floor-request.ts';
import { fairShare } from '../../../../shared/floor/shares/fair-share.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import '../../../ui/form/choice/choices.css';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { clockFace } from '../clock/clock-face.ts';
import { useMemberOptions } from '../request/member-options.ts';
import { createTimesForm, type TimesForm } from './times-form.ts';

/** Speaking times: for the meeting, the item, a kind or a person, with the fair share as a proposal (F11). */
export function TimesDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const form = createTimesForm();
  return (
    <Dialog
      open
      title={t('chairing.timesDialog.title')}
      onClose={() => props.onClose()}
      actions={<Button onClick={() => props.onClose()}>{t('chairing.timesDialog.done')}</Button>}
    >
      <div class="stack">
        <p class="quiet">{t('chairing.timesDialog.lead')}</p>
        <ScopeFields form={form} />
        <div class="pair">
          <Field
            label={t('chairing.timesDialog.minutes')}
            type="number"
            min={0}
            max={120}
            value={form.draft.minutes}
            onValue={(minutes) => form.set({ minutes })}
          />
          <Field
            label={t('chairing.timesDialog.seconds')}
            type="number"
            min={0}
            max={59}
            step={5}
            value={form.draft.seconds}
            onValue={(seconds) => form.set({ seconds })}
          />
        </div>
        <div class="row">
          <CommandButton kind="primary" command={form.command()}>
            {t('chairing.timesDialog.set')}
          </CommandButton>
          <Show when={form.now()}>
            {(seconds) => <span class="quiet">{t('chairing.timesDialog.now', { time: clockFace(seconds()) })}</span>}
          </Show>
          <Show when={form.clearing()}>
            {(command) => (
              <CommandButton size="small" command={command()}>
                {t('chairing.timesDialog.asElsewhere')}
              </CommandButton>
            )}
          </Show>
        </div>
        <FairShare form={form} />
      </div>
    </Dialog>
  );
}

function ScopeFields(props: { readonly form: TimesForm }) {
  const t = useT();
  const { meeting } = useMeeting();
  const members = useMemberOptions();
  const scopes = () =>
    (['meeting', 'item', 'kind', 'person'] as const)
      .filter((value) => value !== 'item' || meeting.agenda.current !== null)
      .map((value) => ({ value, label: t(`chairing.timesDialog.${value}`) }));
  return (
    <>
      <Select
        label={t('chairing.timesDialog.for')}
        value={props.form.draft.scope}
        onValue={(scope) => props.form.set({ scope })}
        options={scopes()}
      />
      <Show when={props.form.draft.scope === 'kind'}>
        <Select
          label={t('chairing.timesDialog.kind')}
          value={props.form.draft.kind}
          onValue={(kind) => props.form.set({ kind })}
          options={KINDS.map((value) => ({ value, label: t(`floor.kind.${value}`) }))}
        />
      </Show>
      <Show when={props.form.draft.scope === 'person'}>
        <Select
          label={t('chairing.timesDialog.person')}
          placeholder={t('chairing.enterDialog.choosePerson')}
          value={props.form.draft.person}
          onValue={(person) => props.form.set({ person })}
          options={members()}
        />
      </Show>
    </>
  );
}

function FairShare(props: { readonly form: TimesForm }) {
  const t = useT();
  const { meeting } = useMeeting();
  const clock = useClock();
  const proposed = () => {
    const item = meeting.agenda.current;
    return item && fairShare(meeting, item, clock());
  };
  return (
    <Show when={proposed()}>
      {(seconds) => (
        <div class="row">
          <span>
            {t('chairing.timesDialog.fairShare', { time: clockFace(seconds()) })}
            <br />
            <small class="quiet">{t('chairing.timesDialog.fairShareHint')}</small>
          </span>
          <Button size="small" onClick={() => props.form.propose(seconds())}>
            {t('chairing.timesDialog.useFairShare')}
          </Button>
        </div>
      )}
    </Show>
  );
}
