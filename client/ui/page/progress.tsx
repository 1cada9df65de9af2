import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import './progress.css';

type Props = {
  /** What is going on, in words; shown beside the bar unless `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Between 0 and 1; left out while nobody knows. */
  readonly value?: number;
};

/** Long work that is going on. It is shown only after a moment, so that quick work does not flicker. */
export function Progress(props: Props) {
  return (
    <div class="progress" role="status">
      <Show when={props.value !== undefined} fallback={<span class="progress-dots" aria-hidden="true" />}>
        <progress max={1} value={props.value} aria-label={props.label} />
      </Show>
      <span class={props.labelHidden ? 'unseen' : undefined}>{props.label}</span>
    </div>
  );
}

/** Stands in the place of a part that is on its way. */
export function Loading() {
  const t = useT();
  return <Progress label={t('common.loading')} />;
}
