import { type JSX, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { dotted } from '../../ui/label/dotted.ts';
import { Picture } from './picture.tsx';
import { initialsOf, type Seat } from './seats.ts';

/** One place on the stage: picture or initials, name and organisation, and how loud it is. */
export function SeatView(props: { readonly seat: Seat; readonly tools: JSX.Element }) {
  const t = useT();
  const call = useCall();
  const level = () => (props.seat.voice ? call.level(props.seat.voice) : 0);
  const detail = () =>
    dotted([
      props.seat.kind === 'screen' ? t('media.screenOf') : '',
      props.seat.organisation,
      props.seat.inRoom && props.seat.hasFloor ? t('media.inTheRoom') : '',
    ]);
  return (
    <figure class="seat" data-kind={props.seat.kind} data-floor={props.seat.hasFloor || undefined} data-level={level()}>
      <Show
        when={props.seat.stream}
        fallback={
          <span class="initials" aria-hidden="true">
            {initialsOf(props.seat.name)}
          </span>
        }
      >
        {(stream) => <Picture stream={stream()} fit={props.seat.kind === 'screen' ? 'contain' : 'cover'} />}
      </Show>
      <figcaption>
        <bdi>{props.seat.name}</bdi>
        <Show when={props.seat.hasFloor}>
          <span class="unseen">{t('media.hasTheFloor')}</span>
        </Show>
        <Show when={detail()}>
          <small>{detail()}</small>
        </Show>
      </figcaption>
      <span class="loudness" aria-hidden="true" />
      {props.tools}
    </figure>
  );
}
