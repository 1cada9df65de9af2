import { For, Show } from 'solid-js';
import { lineIn } from '../../../../shared/trying/trial-verdict.ts';
import { MEASURED_SECONDS, type Second } from '../../../../shared/trying/trying.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';

const [WIDE, HIGH] = [400, 100];
const STEP = WIDE / MEASURED_SECONDS;
const LEAST_MS = 200;
/** A round trip of no time is seen, too. */
const SEEN = 2;

/** Round trip and loss, second by second: a column for each, with what was lost marked above it. */
export function LinePlot(props: { readonly seconds: readonly Second[] }) {
  const t = useT();
  const formats = useFormats();
  const most = () => Math.max(LEAST_MS, ...props.seconds.map(({ roundTripMs }) => roundTripMs ?? 0));
  const line = () => lineIn(props.seconds);
  const ms = (value: number | null) => (value === null ? '–' : formats.number(Math.round(value)));
  return (
    <figure class="line-plot">
      <div class="line-plot-frame">
        <div class="line-plot-scale tabular" aria-hidden="true">
          <span>{t('check.measured.roundTrip', { ms: ms(most()) })}</span>
          <span>{t('check.measured.roundTrip', { ms: ms(0) })}</span>
        </div>
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('trying.network.plot', { ms: ms(most()) })}
        >
          <For each={props.seconds}>{(second, n) => <Column second={second} x={n() * STEP + 2} most={most()} />}</For>
        </svg>
      </div>
      <figcaption class="small quiet">{t('trying.network.plot', { ms: ms(most()) })}</figcaption>
      <Show when={line()}>
        {(measured) => (
          <p role="status">
            {t('trying.network.line', {
              trip: ms(measured().roundTripMs),
              longest: ms(measured().longestMs),
              lost: formats.number(Math.round(measured().lost * 1000) / 10),
            })}
          </p>
        )}
      </Show>
    </figure>
  );
}

/** `most`: the round trip in ms that is as high as the plot. */
function Column(props: { readonly second: Second; readonly x: number; readonly most: number }) {
  const high = () => {
    const { roundTripMs } = props.second;
    return roundTripMs === null ? 0 : Math.max(SEEN, (roundTripMs / props.most) * HIGH);
  };
  return (
    <>
      <rect class="trip" x={props.x} width={STEP - 4} y={HIGH - high()} height={high()} />
      <Show when={props.second.lost > 0}>
        <rect class="lost" x={props.x} width={STEP - 4} y={0} height={6} />
      </Show>
    </>
  );
}
