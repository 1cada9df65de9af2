import { For, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useClockTime } from './clock-time.ts';
import { type Player, SPEEDS } from './create-player.ts';
import type { Heard } from './heard.ts';
import { pressKey } from './player-keys.ts';
import { Timeline } from './timeline.tsx';
import './player.css';

type Props = { readonly player: Player; readonly heard: readonly Heard[]; readonly timeZone: string };

/** Plays the sound of a meeting, with keys, and with all interventions to choose from. */
export function PlayerView(props: Props) {
  const t = useT();
  const clockTime = useClockTime();
  const clock = () => clockTime(props.player.now(), props.timeZone);
  const who = () => props.heard.find(({ segment }) => segment === props.player.segment());
  return (
    <section class="player" aria-label={t('recording.player')} onKeyDown={(event) => pressKey(event, props.player)}>
      <p class="player-now">
        <strong>
          <bdi>{who()?.name}</bdi>
        </strong>
        <span>{who()?.organisation}</span>
        <time dateTime={new Date(props.player.now()).toISOString()}>{clock()}</time>
      </p>
      <div class="player-buttons">
        <Skip seconds={-15} player={props.player} />
        <Skip seconds={-5} player={props.player} />
        <Button kind="primary" onClick={() => props.player.toggle()}>
          {t(props.player.isPlaying() ? 'recording.pause' : 'recording.play')}
        </Button>
        <Skip seconds={5} player={props.player} />
        <Skip seconds={15} player={props.player} />
        <SpeedChoice player={props.player} />
      </div>
      <Show when={props.player.hasFailed()}>
        <p role="alert">{t('recording.failed')}</p>
      </Show>
      <Timeline {...props} clock={clock()} />
      <p class="small">{t('recording.keys')}</p>
    </section>
  );
}

function Skip(props: { readonly seconds: number; readonly player: Player }) {
  const t = useT();
  const count = () => Math.abs(props.seconds);
  return (
    <Button onClick={() => props.player.skip(props.seconds)}>
      {t(props.seconds < 0 ? 'recording.back' : 'recording.forward', { count: count() })}
    </Button>
  );
}

function SpeedChoice(props: { readonly player: Player }) {
  const t = useT();
  return (
    <label class="player-speed">
      {t('recording.speed')}
      <select
        onChange={({ currentTarget }) => {
          const chosen = SPEEDS.find((speed) => String(speed) === currentTarget.value);
          if (chosen) props.player.setSpeed(chosen);
        }}
      >
        <For each={SPEEDS}>
          {(speed) => (
            <option value={speed} selected={props.player.speed() === speed}>
              {speed}×
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
