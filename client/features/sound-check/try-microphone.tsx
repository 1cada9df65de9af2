import { Match, Show, Switch } from 'solid-js';
import './sound-check.css';
import type { SoundCheck } from '../../../shared/protocol/media-frames.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { Button } from '../../ui/button.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import { openDevices } from '../devices/devices-open.ts';
import { CheckTrouble } from './check-trouble.tsx';

/** Tries the microphone where the hall does not hear it. */
export function TryMicrophone(props: { readonly check: SoundCheck }) {
  const t = useT();
  const { soundCheck } = useCall();
  createShortcut({
    keys: 't',
    label: () => t('check.shortcut'),
    run: () => void (soundCheck.isChecking() ? soundCheck.end() : soundCheck.begin()),
  });
  return (
    <section class="sound-check" aria-label={t('check.own')}>
      <h3>{t('check.own')}</h3>
      <Switch>
        <Match when={!soundCheck.isChecking()}>
          <p>{t('check.invited')}</p>
          <CheckTrouble />
          <Button size="small" onClick={() => void soundCheck.begin()}>
            {t('check.begin')}
          </Button>
        </Match>
        <Match when={soundCheck.isChecking()}>
          <p>{props.check.state === 'talking' ? t('check.talking') : t('check.checking')}</p>
          <meter min={0} max={1} value={soundCheck.loudness()} aria-label={t('check.loudness')} />
          <Show when={props.check.verdict}>
            {(verdict) => (
              <p role="status">
                <span class="dot" data-sound={verdict()} aria-hidden="true" />{' '}
                <strong>{t(`floor.sound.${verdict()}`)}.</strong>{' '}
                <Show when={props.check.advice}>{(advice) => <>{t(`check.advice.${advice()}`)}</>}</Show>
              </p>
            )}
          </Show>
          <Button size="small" onClick={() => void soundCheck.end()}>
            {t('check.end')}
          </Button>
          <Button size="small" onClick={openDevices}>
            {t('check.choose')}
          </Button>
        </Match>
      </Switch>
    </section>
  );
}
