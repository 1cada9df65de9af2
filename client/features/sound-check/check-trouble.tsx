import { Show } from 'solid-js';
import { useCall } from '../../media/call/call-context.tsx';
import { MicrophoneTrouble } from '../devices/trouble-later.ts';

/** Why a sound check, or a word with somebody in theirs, could not begin. */
export function CheckTrouble() {
  const { soundCheck } = useCall();
  return (
    <Show when={soundCheck.trouble()}>
      {(why) => (
        <p role="alert">
          <MicrophoneTrouble why={why()} />
        </p>
      )}
    </Show>
  );
}
