import { createSignal, Match, onCleanup, Switch } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import { Button } from '../../ui/button.tsx';

/** Loudness is read so often, ms. */
const EVERY_MS = 100;
/** Speech near a microphone has a root mean square of about this; the bar is full there. */
const LOUD = 0.25;

type Preview = { readonly state: 'idle' | 'blocked' } | { readonly state: 'trying' };

function loudness(analyser: AnalyserNode, samples: Float32Array<ArrayBuffer>): number {
  analyser.getFloatTimeDomainData(samples);
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) / LOUD);
}

/** Opens the microphone for this dialog alone; nothing of it leaves the device. */
function createLevel() {
  const [preview, setPreview] = createSignal<Preview>({ state: 'idle' });
  const [level, setLevel] = createSignal(0);
  let stop = () => {};

  function follow(stream: MediaStream) {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    const samples = new Float32Array(analyser.fftSize);
    context.createMediaStreamSource(stream).connect(analyser);
    const timer = setInterval(() => setLevel(loudness(analyser, samples)), EVERY_MS);
    stop = () => {
      clearInterval(timer);
      for (const track of stream.getTracks()) track.stop();
      void context.close();
    };
  }
  async function begin() {
    try {
      follow(await navigator.mediaDevices.getUserMedia({ audio: true }));
      setPreview({ state: 'trying' });
    } catch {
      setPreview({ state: 'blocked' });
    }
  }
  onCleanup(() => stop());
  return { preview, level, begin };
}

export function MicrophonePreview() {
  const t = useT();
  const { preview, level, begin } = createLevel();
  return (
    <div class="preview">
      <Switch>
        <Match when={preview().state === 'idle'}>
          <Button size="small" onClick={() => void begin()}>
            {t('hall.join.previewTry')}
          </Button>
        </Match>
        <Match when={preview().state === 'blocked'}>
          <p role="alert">{t('hall.join.previewBlocked')}</p>
        </Match>
        <Match when={preview().state === 'trying'}>
          <span>{t('hall.join.previewHint')}</span>
          <meter min={0} max={1} value={level()} aria-label={t('hall.join.preview')} />
        </Match>
      </Switch>
    </div>
  );
}
