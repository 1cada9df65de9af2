import { Show } from 'solid-js';
import { hasRight } from '../../../shared/permissions.ts';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

const TryMicrophone = lazyWithWords(['check'], async () => (await import('./try-microphone.tsx')).TryMicrophone);

/** For a speaker on deck who checks nobody else's sound. */
export function OwnCheck() {
  const { soundCheck } = useCall();
  const { person, role } = useMeeting();
  const own = () =>
    hasRight(role(), 'check-sound') ? undefined : soundCheck.checks().find((check) => check.person === person());
  useSoon(TryMicrophone);
  return <Show when={own()}>{(check) => <TryMicrophone check={check()} />}</Show>;
}
