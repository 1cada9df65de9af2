import { For, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';

/**
 * Names in one line, those that are there, with the sign of the language between: each in an isolate of its own, so that names of
 * two directions do not change places.
 */
export function Listed(props: { readonly parts: readonly string[] }) {
  const t = useT();
  return (
    <For each={props.parts.filter((part) => part !== '')}>
      {(part, index) => (
        <>
          <Show when={index() > 0}>{t('common.comma')}</Show>
          <bdi>{part}</bdi>
        </>
      )}
    </For>
  );
}
