import { For } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { spellKeys } from './spell-keys.ts';

/** The keys that act on a passage, its selected words and what is written about them: each with what it does. */
const KEYS = [
  ['passages', ['ArrowDown', 'ArrowUp']],
  ['words', ['Enter']],
  ['fewer', ['Shift+ArrowLeft', 'Shift+ArrowRight']],
  ['place', ['ArrowLeft', 'ArrowRight']],
  ['tools', ['Tab']],
  ['send', ['Ctrl+Enter']],
  ['putAway', ['Escape']],
] as const;

export function AnnotatingKeys() {
  const t = useT();
  return (
    <section aria-labelledby="help-annotating">
      <h3 id="help-annotating">{t('help.annotating.title')}</h3>
      <table class="shortcuts">
        <tbody>
          <For each={KEYS}>
            {([what, all]) => (
              <tr>
                <th scope="row">{t(`help.annotating.${what}`)}</th>
                <td>
                  <For each={all}>
                    {(keys, at) => (
                      <>
                        {at() > 0 && ' / '}
                        <For each={spellKeys(t, keys)}>{(key) => <kbd>{key}</kbd>}</For>
                      </>
                    )}
                  </For>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
