import { For } from 'solid-js';
import { directionOf, LANGUAGES } from '../../../shared/languages/language.ts';
import { CHECK_AGAINST_DELIVERY } from '../../../shared/speeches/check-against-delivery.ts';
import './speeches.css';

/** Printed upon every text of a speech, in the six languages (H3). */
export function CheckAgainstDelivery() {
  return (
    <ul class="check-against-delivery">
      <For each={LANGUAGES}>
        {(language) => (
          <li lang={language} dir={directionOf(language)}>
            {CHECK_AGAINST_DELIVERY[language]}
          </li>
        )}
      </For>
    </ul>
  );
}
