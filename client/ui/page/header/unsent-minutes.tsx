import { For, Show } from 'solid-js';
import { unsentWords } from '../../../device/unsent-words.ts';
import { useT } from '../../../i18n/language-context.tsx';

/**
 * Words of minutes that the server does not have, to read and copy. It reads the updates, so it is fetched only where there are
 * any.
 */
export function UnsentMinutes(props: { readonly kept: readonly string[] }) {
  const t = useT();
  const words = () => props.kept.map(unsentWords).filter(Boolean);
  return (
    <Show when={words().length > 0}>
      <p>{t('common.minutes-go')}</p>
      <For each={words()}>{(each) => <blockquote dir="auto">{each}</blockquote>}</For>
    </Show>
  );
}
