import { Show } from 'solid-js';
import { useCall } from '../../media/call-context.tsx';
import { useT } from '../../session/language-context.tsx';

/** Why one has no microphone, and what to do. */
export function MicrophoneTrouble() {
  const t = useT();
  const call = useCall();
  return <Show when={call.microphoneTrouble()}>{(why) => <> {t(`devices.none.microphone.${why()}`)}</>}</Show>;
}
