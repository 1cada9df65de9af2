import { createSignal, createUniqueId, Show } from 'solid-js';
import type { AgendaItemId, MeetingId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Loading } from '../../ui/page/progress.tsx';
import { Entries } from './entries.tsx';
import './minutes.css';
import './editor.css';

const PanelText = lazyWithWords([], async () => (await import('./panel-text.tsx')).PanelText, Loading);

/** The region "Minutes" of the hall: the item before the meeting, or the one chosen. */
export function MinutesPanel() {
  const t = useT();
  const { meeting } = useMeeting();
  const headingId = createUniqueId();
  const [chosen, setChosen] = createSignal<AgendaItemId | null>(null);
  const itemId = () => chosen() ?? meeting.agenda.current ?? meeting.agenda.items[0]?.id;
  const meetingId = () => meeting.sitting.convocation?.meetingId;
  const both = () => {
    const [item, id] = [itemId(), meetingId()];
    return item && id ? { item, id } : undefined;
  };
  return (
    <section class="minutes-panel" aria-labelledby={headingId}>
      <header class="minutes-head">
        <h2 class="overline" id={headingId}>
          {t('minutes.region')}
        </h2>
        <Show when={meetingId()}>
          {(id) => (
            <a href={`/meetings/${id()}/minutes`} target="_blank" rel="noopener">
              {t('minutes.toPage')}
            </a>
          )}
        </Show>
      </header>
      <Show when={both()} fallback={<EmptyState title={t('minutes.noItems')}>{t('minutes.noItemsHint')}</EmptyState>}>
        {(shown) => <Open itemId={shown().item} meetingId={shown().id} onChoose={setChosen} />}
      </Show>
    </section>
  );
}

type OpenProps = {
  readonly itemId: AgendaItemId;
  readonly meetingId: MeetingId;
  readonly onChoose: (item: AgendaItemId) => void;
};

function Open(props: OpenProps) {
  const t = useT();
  const { meeting } = useMeeting();
  const options = () =>
    meeting.agenda.items.map(({ id, title }, index) => ({
      value: id,
      label: t('minutes.itemOption', { number: index + 1, title }),
    }));
  return (
    <>
      <Select label={t('minutes.item')} labelHidden options={options()} value={props.itemId} onValue={props.onChoose} />
      <PanelText meetingId={props.meetingId} itemId={props.itemId} />
      <Entries itemId={props.itemId} />
    </>
  );
}
