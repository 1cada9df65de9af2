import { For, Show } from 'solid-js';
import { MEASURED_SECONDS, TESTS_IN_AN_HOUR, WAYS } from '../../../../shared/trying/trying.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Refused } from '../../../ui/form/answered.tsx';
import { FoundSign } from '../found-sign.tsx';
import { LinePlot } from './line-plot.tsx';
import type { LineTrial } from './line-trial.ts';

/** Each way to the server by itself, then the line that a meeting would have. */
export function LineTest(props: { readonly trial: LineTrial }) {
  const t = useT();
  const formats = useFormats();
  const found = () => props.trial.found();
  const isRunning = () => found().stage === 'connecting' || found().stage === 'measuring';
  return (
    <section class="card stack" aria-labelledby="try-network">
      <h2 id="try-network">{t('trying.network.heading')}</h2>
      <p>{t('trying.network.lead', { count: formats.number(TESTS_IN_AN_HOUR) })}</p>
      <Button kind="primary" busy={isRunning()} onClick={() => void props.trial.run()}>
        {t(found().stage === 'done' ? 'trying.network.again' : 'trying.network.begin')}
      </Button>
      <Refused failure={found().failure} />
      <Progress trial={props.trial} />
      <Show when={found().isWithoutWebRtc}>
        <p role="alert">{t('trying.network.no-webrtc')}</p>
      </Show>
      <ul class="tried">
        <li>
          <span>{t('trying.way.web-socket')}</span> <FoundSign found={found().webSocket} />
        </li>
        <For each={WAYS}>
          {(way) => (
            <li>
              <span>{t(`trying.way.${way}`)}</span> <FoundSign found={found().ways[way]} />
            </li>
          )}
        </For>
      </ul>
      <Show when={found().seconds.length > 0}>
        <LinePlot seconds={found().seconds} />
      </Show>
    </section>
  );
}

/** Read out when it changes its step, and not each second. */
function Progress(props: { readonly trial: LineTrial }) {
  const t = useT();
  const found = () => props.trial.found();
  return (
    <>
      <p role="status" class="quiet">
        <Show when={found().stage === 'connecting'}>{t('trying.network.connecting')}</Show>
        <Show when={found().stage === 'measuring'}>{t('trying.network.measuring', { count: MEASURED_SECONDS })}</Show>
      </p>
      <Show when={found().stage === 'measuring'}>
        <progress max={MEASURED_SECONDS} value={found().seconds.length} aria-label={t('trying.network.heading')} />
      </Show>
    </>
  );
}
