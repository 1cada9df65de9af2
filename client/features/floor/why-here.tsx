import { Show } from 'solid-js';
import { reasonSentence } from '../../../shared/floor/reason-sentence.ts';
import type { Placed } from '../../../shared/floor/speaking-order.ts';
import { type Range, waitingTime } from '../../../shared/floor/waiting-time.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { placeInWords } from './floor-words.ts';

const MINUTE_MS = 60_000;

/** A range in whole minutes: "In about 6 to 9 minutes." */
export function waitInWords(t: Translate, range: Range): string {
  const from = Math.floor(range.from / MINUTE_MS);
  const to = Math.max(1, Math.ceil(range.to / MINUTE_MS));
  if (from > 0 && from < to) return t('floor.waiting', { from, to });
  return to === 1 ? t('floor.waitingSoonOne') : t('floor.waitingSoon', { to });
}

/** "Why am I fourth?", answered in one sentence, and about how long it will take. */
export function WhyHere(props: { readonly placed: Placed }) {
  const t = useT();
  const { meeting } = useMeeting();
  const now = useClock();
  const reason = () => reasonSentence(meeting, props.placed.reason);
  const wait = () => waitingTime(meeting, props.placed.request, now());
  return (
    <span class="why">
      <strong>{t('floor.whyPlace', { place: placeInWords(t, props.placed.position) })}</strong>{' '}
      {t(reason().key, reason().params)} <Show when={wait()}>{(range) => waitInWords(t, range())}</Show>
    </span>
  );
}
