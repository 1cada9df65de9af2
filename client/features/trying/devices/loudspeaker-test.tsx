import { createSignal, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { DeviceChooser } from '../../devices/device-chooser.tsx';
import { playChime } from '../../hall/bar/chime.ts';
import { FoundSign } from '../found-sign.tsx';
import { Asked } from './asked.tsx';
import type { DeviceTestProps } from './device-test.ts';

export function LoudspeakerTest(props: DeviceTestProps) {
  const t = useT();
  const [wasPlayed, setPlayed] = createSignal(false);
  function play(): void {
    void playChime(props.devices.used('loudspeaker')?.id ?? null);
    setPlayed(true);
  }
  return (
    <section class="card stack" aria-labelledby="try-loudspeaker">
      <h2 id="try-loudspeaker">
        {t('devices.kind.loudspeaker')} <FoundSign found={props.found} />
      </h2>
      <DeviceChooser
        kind="loudspeaker"
        devices={props.devices}
        onChoose={(device) => props.devices.choose('loudspeaker', device)}
      />
      <Button onClick={play}>{t('devices.play')}</Button>
      <Show when={wasPlayed()}>
        <Asked question={t('trying.loudspeaker.question')} found={props.found} onAnswer={props.onFound} />
      </Show>
      <Show when={props.found === 'fails'}>
        <p role="alert">{t('trying.loudspeaker.silent')}</p>
      </Show>
    </section>
  );
}
