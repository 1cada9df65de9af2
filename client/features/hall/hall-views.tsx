import { For, Show } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { usePanes } from './panes-context.tsx';

/** A small window shows one thing at a time; this chooses which, on a phone just above the request button. */
export function HallViews() {
  const t = useT();
  const panes = usePanes();
  const view = useFloorView();
  return (
    <nav class="hall-views" aria-label={t('hall.views.label')}>
      <For each={panes.views()}>
        {(name) => (
          <button type="button" aria-pressed={panes.view() === name} onClick={() => panes.show(name)}>
            {t(`hall.views.${name}`)}
            <Show when={name === 'floor' && view.ids().length > 0}> {view.ids().length}</Show>
          </button>
        )}
      </For>
    </nav>
  );
}
