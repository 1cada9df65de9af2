import { createMemo, Show } from 'solid-js';
import { Key } from './keyed.tsx';
import './stage.css';
import { voicesOf } from '../../../shared/floor/sound/whose-turn.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createFullScreen } from './full-screen.ts';
import { ScreenTools } from './screen-tools.tsx';
import { SeatView } from './seat-view.tsx';
import { type Seat, seatsOf } from './seats.ts';

const StageNotice = lazyWithWords(['hearing', 'right'], async () => (await import('./stage-notice.tsx')).StageNotice);

/** Who is heard and seen: the holder, the room, the chair. */
export function Stage() {
  const t = useT();
  const { meeting, person } = useMeeting();
  const call = useCall();
  const seats = createMemo(() => seatsOf(meeting, call.tiles()));
  const isShownToUs = (seat: Seat) => seat.kind === 'screen' && seat.voice !== person();
  useSoon(StageNotice);
  /** Something can be amiss with the sound. */
  const isAbout = () =>
    call.state() !== 'idle' ||
    call.locked() !== null ||
    voicesOf(meeting).some((voice) => call.arrivalOf(voice) !== null);
  let section: HTMLElement | undefined;
  const fullScreen = createFullScreen(
    () => section,
    () => seats().some(isShownToUs),
  );
  return (
    <section
      ref={(element) => {
        section = element;
      }}
      class="stage"
      aria-label={t('media.stage')}
    >
      <Show when={seats().length > 0} fallback={<p class="nobody">{t('media.nobody')}</p>}>
        <div class="seats">
          <Key each={seats()}>
            {(seat) => (
              <SeatView
                seat={seat()}
                tools={
                  <Show when={isShownToUs(seat())}>
                    <ScreenTools fullScreen={fullScreen} />
                  </Show>
                }
              />
            )}
          </Key>
        </div>
      </Show>
      <Show when={isAbout()}>
        <StageNotice />
      </Show>
    </section>
  );
}
