import { Show } from 'solid-js';
import type { Holding } from '../../../../shared/floor/floor.ts';
import { countdownState, remaining } from '../../../../shared/floor/time/countdown.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { clockFace } from './clock-face.ts';
import './countdown.css';

/** The time left to the speaker, in server time. Not a live region, because it would never stop talking. */
export function CountdownView(props: { readonly holding: Holding }) {
  const t = useT();
  const now = useClock();
  const left = () => remaining(props.holding, now());
  const state = () => countdownState(left());
  const given = () => clockFace(props.holding.seconds);
  const share = () => (state() === 'over' ? 1 : left() / (1000 * props.holding.seconds));
  const face = () => (state() === 'over' ? `+${clockFace(left() / 1000)}` : clockFace(Math.ceil(left() / 1000)));
  return (
    <div class="countdown" data-state={state()}>
      <p class="figures" role="timer" aria-label={t('floor.countdownLabel')}>
        <b dir="ltr">{face()}</b>
        <span>{t(state() === 'over' ? 'floor.overTime' : 'floor.ofTime', { time: given() })}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <i style={{ 'inline-size': `${Math.min(1, share()) * 100}%` }} />
      </div>
      <Show when={props.holding.stoppedAt !== null}>
        <p class="small quiet">{t('floor.clockStopped')}</p>
      </Show>
    </div>
  );
}
