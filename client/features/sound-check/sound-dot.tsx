import { Show } from 'solid-js';
import './sound-check.css';
import type { PersonId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';

/** How somebody's sound was in their check, for list keepers; empty before there was one. */
export function SoundDot(props: { readonly person: PersonId }) {
  const t = useT();
  const call = useCall();
  return (
    <Show when={call.soundCheck.soundOf(props.person)}>
      {(verdict) => (
        <span
          class="dot"
          data-sound={verdict()}
          role="img"
          aria-label={t(`floor.sound.${verdict()}`)}
          title={t(`floor.sound.${verdict()}`)}
        />
      )}
    </Show>
  );
}
