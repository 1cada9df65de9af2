import { For, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { beneficiaryInWords } from '../floor/floor-words.ts';
import { fitting } from './fitting.ts';

const SHOWN = 5;

/** The next five on the list, and how many more. */
export function NextSpeakers() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const more = () => Math.max(0, view.order().length - SHOWN);
  return (
    <section class="screen-next" aria-labelledby="screen-next">
      <h2 id="screen-next">{t('screen.next')}</h2>
      <ol aria-label={t('floor.list')}>
        <For each={view.order().slice(0, SHOWN)} fallback={<li class="screen-none">{t('screen.nobodyWaits')}</li>}>
          {(placed) => (
            <li data-request={placed.request.id}>
              <bdi class="screen-name" style={fitting(beneficiaryInWords(t, meeting, placed.request).name)}>
                {beneficiaryInWords(t, meeting, placed.request).name}
              </bdi>
              <bdi class="screen-from" style={fitting(beneficiaryInWords(t, meeting, placed.request).organisation)}>
                {beneficiaryInWords(t, meeting, placed.request).organisation}
              </bdi>
            </li>
          )}
        </For>
      </ol>
      <Show when={more() > 0}>
        <p>{t('screen.more', { count: more() })}</p>
      </Show>
      <Show when={view.list().state === 'closed'}>
        <p class="screen-closed">{t('screen.listClosed')}</p>
      </Show>
    </section>
  );
}
