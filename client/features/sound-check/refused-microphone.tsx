import { Show } from 'solid-js';
import './sound-check.css';
import type { PersonId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';

/** For list keepers: that this person's browser gives no microphone. */
export function RefusedMicrophone(props: { readonly person: PersonId }) {
  const t = useT();
  const call = useCall();
  return (
    <Show when={call.soundCheck.isRefused(props.person)}>
      <span class="microphone-refused">{t('floor.microphoneRefused')}</span>
    </Show>
  );
}
