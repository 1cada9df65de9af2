import type { WhyNot } from '../../media/capture.ts';
import { useT } from '../../session/language-context.tsx';

/** Why one has no microphone, and what to do. */
export function MicrophoneTrouble(props: { readonly why: WhyNot }) {
  const t = useT();
  return <> {t(`devices.none.microphone.${props.why}`)}</>;
}
