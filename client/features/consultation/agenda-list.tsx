import { For, Show } from 'solid-js';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { useT } from '../../i18n/language-context.tsx';

/** The agenda of a meeting as its page prints it. */
export function AgendaList(props: { readonly meeting: MeetingFacts }) {
  const t = useT();
  return (
    <ol class="plain-list agenda-list">
      <For each={props.meeting.agenda}>
        {(item, index) => (
          <li aria-current={item.id === props.meeting.currentItem ? 'step' : undefined}>
            <span class="agenda-number">{index() + 1}</span>
            <div>
              <h3 dir="auto">{item.title}</h3>
              <Show when={item.introduction}>
                <p class="quiet" dir="auto">
                  {item.introduction}
                </p>
              </Show>
            </div>
            <span class="agenda-minutes">{t('consultations.minutes-allotted', { count: item.minutes })}</span>
          </li>
        )}
      </For>
    </ol>
  );
}
