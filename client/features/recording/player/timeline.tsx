import { For } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { useClockTime } from './clock-time.ts';
import type { Player } from './create-player.ts';
import type { Heard } from './heard.ts';

type Props = {
  readonly player: Player;
  readonly heard: readonly Heard[];
  readonly timeZone: string;
  readonly clock: string;
};

/** The meeting from its first sound to its last: a line to move along, bars to see, and a list that says the same in words. */
export function Timeline(props: Props) {
  const t = useT();
  const begin = () => props.heard[0]?.segment.from ?? 0;
  const end = () => props.heard.at(-1)?.segment.to ?? 1;
  const part = (ms: number) => `${(100 * ms) / Math.max(1, end() - begin())}%`;
  const isHeard = ({ segment }: Heard) => props.player.segment() === segment;
  return (
    <>
      <div class="player-plot" aria-hidden="true">
        <For each={props.heard}>
          {(one) => (
            <button
              type="button"
              tabIndex={-1}
              data-turn={one.requestId !== null}
              data-heard={isHeard(one)}
              style={{
                'inset-inline-start': part(one.segment.from - begin()),
                'inline-size': part(one.segment.to - one.segment.from),
              }}
              title={one.name}
              onClick={() => props.player.seek(one.segment.from)}
            >
              <bdi>{one.name}</bdi>
            </button>
          )}
        </For>
      </div>
      <input
        class="player-line"
        type="range"
        min={begin()}
        max={end()}
        step={5000}
        value={props.player.now()}
        aria-label={t('recording.place')}
        aria-valuetext={props.clock}
        onInput={({ currentTarget }) => props.player.seek(Number(currentTarget.value))}
      />
      <HeardList {...props} isHeard={isHeard} />
    </>
  );
}

function HeardList(props: Props & { readonly isHeard: (one: Heard) => boolean }) {
  const t = useT();
  const clockTime = useClockTime();
  const time = (one: Heard) => clockTime(one.segment.from, props.timeZone);
  return (
    <ol class="plain-list player-list" aria-label={t('recording.timeline')}>
      <For each={props.heard}>
        {(one) => (
          <li>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              aria-current={props.isHeard(one) ? 'true' : undefined}
              onClick={() => {
                props.player.seek(one.segment.from);
                props.player.play();
              }}
            >
              {t('recording.listenTo', { name: one.name, time: time(one) })}
            </button>
            <span class="quiet">{one.requestId === null ? t('recording.between') : one.organisation}</span>
          </li>
        )}
      </For>
    </ol>
  );
}
