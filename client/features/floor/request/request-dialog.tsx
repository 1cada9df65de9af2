import { For, Show } from 'solid-js';
import { hasPriority, KINDS, NOTE_MAX } from '../../../../shared/floor/requests/floor-request.ts';
import { LANGUAGES, OWN_NAMES } from '../../../../shared/languages/language.ts';
import { useConnection } from '../../../connection/connection-context.tsx';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { untilShown } from '../../../meeting/until-shown.ts';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import '../../../ui/form/choice/choices.css';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { useFloorView } from '../floor-view-context.tsx';
import { aboutInWords } from '../floor-words.ts';
import { AboutWhat } from './about-what.tsx';
import { type Asking, useRequestAbout } from './request-dialog-context.ts';
import { createRequestForm, type RequestForm } from './request-form.ts';

/** Asks what a request for the floor carries (F2). A person has to look only at the kind; everything else has a value that fits. */
export function RequestDialog() {
  const dialog = useRequestAbout();
  return <Show when={dialog.asking()}>{(asking) => <OpenRequestDialog asking={asking()} />}</Show>;
}

function OpenRequestDialog(props: { readonly asking: Asking }) {
  const t = useT();
  const { can, meeting, seq, onFolded } = useMeeting();
  const announcer = useAnnouncer();
  const connection = useConnection();
  const dialog = useRequestAbout();
  const view = useFloorView();
  const sending = useSending();
  const form = createRequestForm(() => props.asking);
  const item = () =>
    props.asking.item ? meeting.agenda.items.find(({ id }) => id === props.asking.item) : view.item();

  async function ask(event: Event) {
    event.preventDefault();
    announcer.say(t('floor.asking'), 'polite');
    const answer = sending.send(form.command());
    void dialog.waitFor(answer.then((outcome) => untilShown({ seq, onFolded }, outcome)));
    // It is kept, and sent when the connection is back: nobody has to wait in front of a dialog, and what was written stays until
    // it arrives.
    const isDown = !navigator.onLine || connection.status() !== 'connected';
    if (isDown) dialog.closeRequest();
    if (!isAccepted(await answer)) return;
    if (isDown) form.discard();
    else giveUp();
  }
  /** What was written stays when the dialog is merely closed. */
  function giveUp(): void {
    form.discard();
    dialog.closeRequest();
  }
  return (
    <Dialog
      open
      persistent
      title={t(props.asking.item ? 'requesting.inscribe' : 'requesting.title')}
      onClose={dialog.closeRequest}
      actions={
        <>
          <Button onClick={giveUp}>{t('requesting.cancel')}</Button>
          <Button kind="primary" type="submit" form="request" busy={sending.busy()} disabled={!can(form.command())}>
            {t(props.asking.item ? 'requesting.inscribe' : 'requesting.send')}
          </Button>
        </>
      }
    >
      <form id="request" class="stack" onSubmit={ask}>
        <Show when={item()}>{(on) => <p class="quiet">{t('requesting.lead', { item: on().title })}</p>}</Show>
        <Kinds form={form} isAhead={props.asking.item !== undefined} />
        <Show when={props.asking.item} fallback={<AboutLine form={form} />}>
          {(on) => <AboutWhat form={form} item={on()} />}
        </Show>
        <TextArea
          label={t('requesting.note')}
          hint={t('requesting.noteHint')}
          value={form.draft.note}
          onValue={(note) => form.write({ note })}
          maxLength={NOTE_MAX}
          rows={1}
          left={(count) => t('requesting.noteLeft', { count })}
        />
        <CapacityFields form={form} />
        <HandIn />
        <Select
          label={t('requesting.language')}
          value={form.chosen().language}
          onValue={(language) => form.choose({ language })}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        />
      </form>
    </Dialog>
  );
}

/** The text of a speech is handed in on a page beside the hall, so that the sound goes on. */
function HandIn() {
  const t = useT();
  const { meeting } = useMeeting();
  return (
    <Show when={meeting.sitting.convocation}>
      {(call) => (
        <p class="small">
          <a href={`/meetings/${call().meetingId}/speeches`} target="_blank" rel="noopener">
            {t('requesting.handIn')}
          </a>
        </p>
      )}
    </Show>
  );
}

function Kinds(props: { readonly form: RequestForm; readonly isAhead: boolean }) {
  const t = useT();
  const { can } = useMeeting();
  const view = useFloorView();
  /** A point of order is raised when there is something to raise it to. */
  const kinds = () => KINDS.filter((kind) => !props.isAhead || !hasPriority(kind));
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('requesting.kind')}</legend>
      <Show when={!props.isAhead && view.list().state === 'closed'}>
        <p class="small">{t('requesting.closedList')}</p>
      </Show>
      <For each={kinds()}>
        {(kind) => (
          <label class="choice">
            <input
              type="radio"
              autofocus={props.form.chosen().kind === kind}
              name="kind"
              value={kind}
              checked={props.form.chosen().kind === kind}
              disabled={!can(props.form.commandFor(kind))}
              onChange={() => props.form.choose({ kind })}
            />
            <span>
              {t(`floor.kind.${kind}`)}
              <small>{t(`requesting.kindHint.${kind}`)}</small>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function AboutLine(props: { readonly form: RequestForm }) {
  const t = useT();
  const { meeting } = useMeeting();
  const about = () => aboutInWords(t, meeting, props.form.chosen().about);
  return (
    <Show when={about()}>
      {(words) => (
        <p class="row">
          <span>
            {t('requesting.about')} <strong>{words()}</strong>
          </span>
          <Button kind="quiet" size="small" onClick={() => props.form.choose({ about: null })}>
            {t('requesting.removeAbout')}
          </Button>
        </p>
      )}
    </Show>
  );
}

function CapacityFields(props: { readonly form: RequestForm }) {
  const t = useT();
  const options = () => [
    {
      value: 'for-organisation' as const,
      label: t('floor.capacity.for-organisation', { organisation: props.form.organisation }),
    },
    { value: 'on-behalf-of' as const, label: t('floor.capacity.on-behalf-of', { group: '…' }) },
    { value: 'own-name' as const, label: t('floor.capacity.own-name') },
  ];
  return (
    <>
      <Select
        label={t('requesting.capacity')}
        value={props.form.draft.capacity}
        onValue={(capacity) => props.form.write({ capacity })}
        options={options()}
      />
      <Show when={props.form.draft.capacity === 'on-behalf-of'}>
        <Field
          label={t('requesting.group')}
          value={props.form.draft.group}
          onValue={(group) => props.form.write({ group })}
          maxLength={200}
          dir="auto"
        />
      </Show>
    </>
  );
}
