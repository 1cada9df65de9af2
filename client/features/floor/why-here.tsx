import { Show } from 'solid-js';
import { reasonSentence } from '../../../shared/floor/reason-sentence.ts';
import type { Placed } from '../../../shared/floor/speaking-order.ts';
import { waitingTime } from '../../../shared/floor/waiting-time.ts';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { useFloorView } from './floor-view-context.tsx';
import { placeInWords, whyInWords } from './floor-words.ts';
import { waitInWords } from './wait-in-words.ts';

/** "Why am I fourth?" or "Why is Ada fourth?", answered in one sentence, and about how long it will take. */
export function WhyHere(props: { readonly placed: Placed }) {
  const t = useT();
  const { meeting, state } = useMeeting();
  const now = useClock();
  const view = useFloorView();
  const question = () =>
    view.isMine(props.placed.request)
      ? t('floor.whyPlace', { place: placeInWords(t, props.placed.position) })
      : whyInWords(t, meeting, props.placed);
  const reason = () => reasonSentence(meeting, props.placed.reason);
  const wait = () => waitingTime(state(), props.placed.request, now());
  return (
    <span class="why">
      <strong>{question()}</strong> {t(reason().key, reason().params)}{' '}
      <Show when={wait()}>{(range) => <>{waitInWords(t, range())}</>}</Show>
    </span>
  );
}
