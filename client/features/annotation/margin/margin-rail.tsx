import { createMemo, For, Show } from 'solid-js';
import { MOTIVATIONS } from '../../../../shared/annotation/annotation.ts';
import type { PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import './margin-rail.css';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';

/** Those on words that have changed are counted apart, of whatever kind. */
const COUNTED = [...MOTIVATIONS, 'changed'] as const;
type Counted = (typeof COUNTED)[number];
type Counts = Partial<Record<Counted, number>>;

/** So many kinds have a count each; more have one together, so that the margin is not longer than a short passage. */
const KINDS_APART = 2;

const SharedWords = lazyWithWords(['annotation'], async () => (await import('./shared-words.tsx')).SharedWords);

/** Beside a passage: how many open annotations of each kind it has, and how many on the same words. Each count opens the threads. */
export function MarginRail(props: { readonly passage: PassageText }) {
  const t = useT();
  const formats = useFormats();
  const desk = useReadingDesk();
  const { state } = useMeeting();
  const annotations = createMemo(() => state().annotation.byId);
  const counts = createMemo(() => {
    const counted: Counts = {};
    for (const id of desk.annotationsOf(props.passage.id)) {
      const annotation = annotations()[id];
      if (annotation?.state !== 'open') continue;
      const kind = desk.outcome(id)?.outcome === 'changed' ? 'changed' : annotation.motivation;
      counted[kind] = (counted[kind] ?? 0) + 1;
    }
    return counted;
  });
  const kinds = () => COUNTED.filter((kind) => counts()[kind]);
  const groups = () => (kinds().length > KINDS_APART ? ['all' as const] : kinds());
  const kindsOf = (group: Counted | 'all') => (group === 'all' ? kinds() : [group]);
  const inWords = (kind: Counted) => t(`annotation.count.${kind}`, { count: counts()[kind] ?? 0 });
  const open = () => {
    desk.setFocused(null);
    desk.setShown(props.passage.id);
  };
  return (
    <>
      <For each={groups()}>
        {(group) => (
          <button
            type="button"
            class="rail-count"
            data-motivation={group}
            aria-label={t('annotation.railLabel', {
              number: props.passage.number,
              kinds: formats.list(kindsOf(group).map(inWords)),
            })}
            onClick={open}
          >
            {sumOf(counts(), kindsOf(group))}
          </button>
        )}
      </For>
      <Show when={desk.annotationsOf(props.passage.id).length > 1}>
        <SharedWords passage={props.passage} />
      </Show>
    </>
  );
}

const sumOf = (counts: Counts, kinds: readonly Counted[]): number =>
  kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
