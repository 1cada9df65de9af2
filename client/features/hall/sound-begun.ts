import { createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import { useCall } from '../../media/call/call-context.tsx';
import { useJoining } from './joining/joining-context.tsx';

/** Sound that has not come by then may not come at all. */
const PATIENT_MS = 10_000;

/**
 * Whether the person hears the meeting, or waits for nothing to hear: from then on the line is free for the rest. It is asked once joining
 * has begun, if it does so by itself.
 */
export function useSoundBegun(): () => boolean {
  const call = useCall();
  const joining = useJoining();
  const [isLate, setLate] = createSignal(false);
  const timer = setTimeout(() => setLate(true), PATIENT_MS);
  onCleanup(() => clearTimeout(timer));
  const [isAsked, setAsked] = createSignal(false);
  onMount(() => setAsked(true));
  const waits = () => call.refusal() === null && (joining.busy() || call.state() === 'joining');
  const hasBegun = createMemo<boolean>((before) => before || isLate() || (isAsked() && !waits()), false);
  return hasBegun;
}
