import { createMemo, For, Show } from 'solid-js';
import { MOTIVATIONS } from '../../../shared/annotation/annotation.ts';
import type { PassageText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import './annotation.css';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';

/** Those on words that have changed are counted apart, of whatever kind. */
const COUNTED = [...MOTIVATIONS, 'changed'] as const;
type Counted = (typeof COUNTED)[number];

/** Beside a passage: how many open annotations of each kind it has. Each count opens the threads. */
export function MarginRail(props: { readonly passage: PassageText }) {
  const t = useT();
  const desk = useReadingDesk();
  const { state } = useMeeting();
  const annotations = createMemo(() => state().annotation.byId);
  const counts = createMemo(() => {
    const counted: Partial<Record<Counted, number>> = {};
    for (const id of desk.annotationsOf(props.passage.id)) {
      const annotation = annotations()[id];
      if (annotation?.state !== 'open') continue;
      const kind = desk.outcome(id)?.outcome === 'changed' ? 'changed' : annotation.motivation;
      counted[kind] = (counted[kind] ?? 0) + 1;
    }
    return counted;
  });
  const open = () => {
    desk.setFocused(null);
    desk.setShown(props.passage.id);
  };
  return (
    <For each={COUNTED}>
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
