import { Show } from 'solid-js';
import { reasonSentence } from '../../../../../shared/floor/order/reason-sentence.ts';
import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { waitingTime } from '../../../../../shared/floor/time/waiting-time.ts';
import { useT } from '../../../../i18n/language-context.tsx';
import { useClock } from '../../../../meeting/clock-context.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { useFloorView } from '../../floor-view-context.tsx';
import { placeInWords, whyInWords } from '../../floor-words.ts';
import { waitInWords } from '../wait-in-words.ts';

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
