import { createSignal, For, Show } from 'solid-js';
import { isFrozen } from '../../../shared/agreement/agreement-rules.ts';
import type { AgendaItemId } from '../../../shared/ids.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { MinutesEntry } from '../../../shared/minutes/minutes.ts';
import { type SpokenTo, spokenTo } from '../../../shared/report/skeleton/spoken-to.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { isAccepted, useMay } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { EntryDialog, type Writing } from './entry-dialog.tsx';
import { BecameOfAction, CarriedActions } from './series/later.ts';

/** Decisions and actions of one agenda item. A person who may record them may amend and withdraw them. */
export function Entries(props: { readonly itemId: AgendaItemId }) {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const [writing, setWriting] = createSignal<Writing | null>(null);
  const [withdrawing, setWithdrawing] = createSignal<MinutesEntry | null>(null);
  const entries = () =>
    meeting.minutes.entries.filter((entry) => entry.agendaItemId === props.itemId && entry.state === 'recorded');
  return (
    <div class="minutes-entries">
      <Show when={meeting.minutes.series?.agendaItemId === props.itemId}>
        <CarriedActions itemId={props.itemId} />
      </Show>
      <h3>{t('minutes.entries')}</h3>
      <Show when={entries().length > 0} fallback={<p class="quiet">{t('minutes.noEntries')}</p>}>
        <ul class="plain-list">
          <For each={entries()}>
            {(entry) => (
              <Entry
                entry={entry}
                onAmend={() => setWriting({ type: 'amend', entry })}
                onWithdraw={() => setWithdrawing(entry)}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={may('minutes.record-decision') && !isFrozen(meeting)}>
        <div class="row">
          <Button size="small" onClick={() => setWriting({ type: 'decision' })}>
            {t('minutes.addDecision')}
          </Button>
          <Button size="small" onClick={() => setWriting({ type: 'action' })}>
            {t('minutes.addAction')}
          </Button>
        </div>
      </Show>
      <Show when={writing()} keyed>
        {(what) => <EntryDialog itemId={props.itemId} writing={what} onClose={() => setWriting(null)} />}
      </Show>
      <Show when={withdrawing()} keyed>
        {(entry) => <WithdrawDialog entry={entry} onClose={() => setWithdrawing(null)} />}
      </Show>
    </div>
  );
}

type EntryProps = {
  readonly entry: MinutesEntry;
  readonly onAmend: () => void;
  readonly onWithdraw: () => void;
};

function Entry(props: EntryProps) {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const about = () => spokenTo(meeting, props.entry.about);
  return (
    <li class="minutes-entry" data-entry={props.entry.id} data-kind={props.entry.kind}>
      <p>
        <strong>{t(`minutes.${props.entry.kind}`)}</strong>
      </p>
      <p dir="auto">{props.entry.text}</p>
      <Responsible entry={props.entry} />
      <Show when={props.entry.kind === 'action' && props.entry}>
        {(action) => (
          <BecameOfAction key={{ of: null, entryId: action().id }} text={action().text} became={action().became} />
        )}
      </Show>
      <Show when={about()}>
        {(what) => <p class="quiet small">{t('minutes.about', { what: sayAbout(what(), t) })}</p>}
      </Show>
      <Show when={may('minutes.amend')}>
        <div class="row">
          <Button
            kind="quiet"
            size="small"
            aria-label={t('minutes.amendOf', { text: props.entry.text })}
            onClick={() => props.onAmend()}
          >
            {t('minutes.amend')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            aria-label={t('minutes.withdrawOf', { text: props.entry.text })}
            onClick={() => props.onWithdraw()}
          >
            {t('minutes.withdraw')}
          </Button>
        </div>
      </Show>
    </li>
  );
}

function Responsible(props: { readonly entry: MinutesEntry }) {
  const t = useT();
  const formats = useFormats();
  const action = () => (props.entry.kind === 'action' ? props.entry : undefined);
  return (
    <Show when={action()}>
      {(entry) => (
        <p class="quiet small">
          {t('minutes.responsible', { name: entry().responsible })}
          <Show when={entry().due}>
            {(day) => (
              <>
                {t('common.comma')}
                {t('minutes.due', { day: formats.day(day()) })}
              </>
            )}
          </Show>
        </p>
      )}
    </Show>
  );
}

function sayAbout(about: SpokenTo, t: Translate): string {
  if (about.type === 'intervention') return t('minutes.aboutIntervention', { name: about.name });
  const { number } = about;
  return t(about.type === 'passage' ? 'minutes.aboutPassage' : 'minutes.aboutAnnotation', { number });
}

function WithdrawDialog(props: { readonly entry: MinutesEntry; readonly onClose: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const { send } = useMeeting();
  const withdraw = async () => {
    props.onClose();
    const receipt = await send({ type: 'minutes.withdraw', entryId: props.entry.id });
    if (isAccepted(receipt)) toasts.show({ text: t('minutes.withdrawn'), kind: 'done' });
  };
  return (
    <Dialog
      open
      kind="alertdialog"
      size="narrow"
      title={t('minutes.confirmWithdraw')}
      onClose={() => props.onClose()}
      actions={
        <Button kind="warn" onClick={withdraw}>
          {t('minutes.withdraw')}
        </Button>
      }
    >
      <p dir="auto">{props.entry.text}</p>
      <p class="quiet">{t('minutes.confirmWithdrawHint')}</p>
    </Dialog>
  );
}
