import { For, Show } from 'solid-js';
import type { SpeechesAnswer, SpeechSummary } from '../../../shared/protocol/http/meetings/speeches.ts';
import { useT } from '../../i18n/language-context.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { OwnSpeech } from './own-speech.tsx';
import { SpeechFacts } from './speech-facts.tsx';
import './speeches.css';

type Props = { readonly found: SpeechesAnswer; readonly onChanged: () => void };

/** The texts that the reader may read, in the order of the agenda. */
export function SpeechRows(props: Props) {
  const t = useT();
  const numberOf = (speech: SpeechSummary) => props.found.items.findIndex(({ id }) => id === speech.agendaItemId) + 1;
  const itemOf = (speech: SpeechSummary) => props.found.items.find(({ id }) => id === speech.agendaItemId)?.title ?? '';
  return (
    <Show
      when={props.found.speeches.length > 0}
      fallback={<EmptyState title={t('speeches.none')}>{t('speeches.none-hint')}</EmptyState>}
    >
      <ul class="speech-rows">
        <For each={props.found.speeches}>
          {(speech) => (
            <li class="card stack">
              <h3>
                <a href={`/meetings/${props.found.meeting.id}/speeches/${speech.id}`} lang={speech.language} dir="auto">
                  {speech.title}
                </a>
              </h3>
              <p dir="auto">{t('speeches.for-item', { number: numberOf(speech), title: itemOf(speech) })}</p>
              <SpeechFacts meetingId={props.found.meeting.id} speech={speech} />
              <Show when={speech.mayChange}>
                <OwnSpeech meetingId={props.found.meeting.id} speech={speech} onChanged={() => props.onChanged()} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
