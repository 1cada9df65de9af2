import { useT } from '../../i18n/language-context.tsx';
import type { WhyNot } from '../../media/own/device/capture.ts';

/** Why the person has no microphone, and what to do. */
export function MicrophoneTrouble(props: { readonly why: WhyNot }) {
  const t = useT();
  return <> {t(`devices.none.microphone.${props.why}`)}</>;
}
