import { createSignal, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { Button } from '../../../ui/button.tsx';

const DeviceChoosers = lazyWithWords(
  ['devices', 'joining'],
  async () => (await import('../../devices/device-choosers.tsx')).DeviceChoosers,
);

/** Before joining: nothing is opened until it is pressed, and nothing of it leaves the device. */
export function MicrophonePreview() {
  const t = useT();
  const [isTrying, setTrying] = createSignal(false);
  return (
    <Show
      when={isTrying()}
      fallback={
        <div class="preview">
          <Button size="small" onClick={() => setTrying(true)}>
            {t('joining.previewTry')}
          </Button>
        </div>
      }
    >
      <DeviceChoosers begun />
    </Show>
  );
}
