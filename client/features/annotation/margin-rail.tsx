import { createMemo, For, Show } from 'solid-js';
import { MOTIVATIONS, type Motivation } from '../../../shared/annotation/annotation.ts';
import type { PassageText } from '../../../shared/protocol/http/compilation.ts';
import { useT } from '../../i18n/language-context.tsx';
import './annotation.css';
import { useReadingDesk } from '../compilation/reading-desk-context.tsx';

/** Beside a passage: how many open annotations of each kind it has. Each count opens the threads. */
export function MarginRail(props: { readonly passage: PassageText }) {
  const t = useT();
  const desk = useReadingDesk();
  const counts = createMemo(() => {
    const counted: Partial<Record<Motivation, number>> = {};
    for (const id of desk.annotationsOf(props.passage.id)) {
      const annotation = desk.annotation(id);
      if (annotation?.state === 'open') counted[annotation.motivation] = (counted[annotation.motivation] ?? 0) + 1;
    }
    return counted;
  });
  const open = () => {
    desk.setFocused(null);
    desk.setShown(props.passage.id);
  };
  return (
    <For each={MOTIVATIONS}>
      {(motivation) => (
        <Show when={counts()[motivation]}>
          {(count) => (
            <button
              type="button"
              class="rail-count"
              data-motivation={motivation}
              aria-label={t('annotation.railLabel', {
                number: props.passage.number,
                kinds: t(`annotation.count.${motivation}`, { count: count() }),
              })}
              onClick={open}
            >
              {count()}
            </button>
          )}
        </Show>
      )}
    </For>
  );
}
