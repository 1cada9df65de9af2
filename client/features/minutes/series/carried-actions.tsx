import { For, Show } from 'solid-js';
import type { AgendaItemId } from '../../../../shared/ids.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { BecameOfAction } from './became-of-action.tsx';

/** The actions that the meeting took over, under their item (R18). */
export function CarriedActions(props: { readonly itemId: AgendaItemId }) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const actions = () => {
    const { series } = meeting.minutes;
    return series?.agendaItemId === props.itemId ? series.actions : [];
  };
  return (
    <Show when={actions().length > 0}>
      <h3>{t('series.open')}</h3>
      <ul class="plain-list">
        <For each={actions()}>
          {(action) => (
            <li class="minutes-entry" data-carried={action.id}>
              <p dir="auto">{action.text}</p>
              <p class="quiet small">
                <bdi>{action.responsible}</bdi> ·{' '}
                <a href={`/meetings/${action.from.meetingId}/minutes#action-${action.id}`}>
                  {t('series.recordedIn', { title: action.from.title, day: formats.day(action.from.date) })}
                </a>
              </p>
              <BecameOfAction
                key={{ of: action.from.meetingId, entryId: action.id }}
                text={action.text}
                became={action.became}
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
