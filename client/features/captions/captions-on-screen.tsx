import { createMemo, createSignal, For, onCleanup, Show, untrack } from 'solid-js';
import { directionOfCaptions } from '../../../shared/captions/caption-language.ts';
import { isRefusal, type Refusal } from '../../../shared/decision.ts';
import type { CaptionsAnswer } from '../../../shared/protocol/captions-messages.ts';
import type { ScreenFrames } from '../../../shared/protocol/screen-messages.ts';
import { openScreenSocket } from '../../connection/socket.ts';
import { keep, recall } from '../../device/kept.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { createCaptionStore } from './captions-channel.ts';
import { nameOfLanguage } from './name-of-language.ts';
import './captions.css';

const OFF = 'off';
const KEY = 'captions.onScreen';
const SHOWN = 3;
/** The screen may ask before it has joined. */
const AGAIN_MS = 1000;

/** The newest lines on the wall, once somebody has chosen a language there; until there are captions, nothing is shown. */
export function CaptionsOnScreen(props: { readonly screenKey: string }) {
  const { t, language } = useLanguage();
  const [chosen, setChosen] = createSignal(recall(KEY) ?? OFF);
  const store = createScreenStore(
    untrack(() => props.screenKey),
    () => (chosen() === OFF ? null : chosen()),
  );
  const lines = createMemo(() =>
    store
      .lines()
      .filter(({ text }) => text !== '')
      .slice(-SHOWN),
  );
  const options = () => [
    { value: OFF, label: t('captions.off') },
    ...store.languages().map((one) => ({ value: one.language, label: nameOfLanguage(one.language, language()) })),
  ];
  function choose(value: string): void {
    setChosen(value);
    keep(KEY, value);
    store.ask();
  }
  return (
    <Show when={store.languages().length > 0}>
      <div class="screen-captions-choice">
        <Select label={t('captions.language')} labelHidden options={options()} value={chosen()} onValue={choose} />
      </div>
      <Show when={chosen() !== OFF}>
        <section class="screen-captions" aria-label={t('captions.region')}>
          <For each={lines()}>
            {(line) => (
              <p>
                <b>
                  <bdi>{line.speaker}</bdi>
                </b>{' '}
                <span lang={line.language} dir={directionOfCaptions(line.language)}>
                  {line.text}
                </span>
              </p>
            )}
          </For>
          <small>
            {t('captions.notice')} {lines().some(({ by }) => by === 'machine') ? t('captions.byMachine') : ''}
          </small>
        </section>
      </Show>
    </Show>
  );
}

/** Over the socket of the room's screen, which has joined by itself. */
function createScreenStore(key: string, wanted: () => string | null) {
  const store = createCaptionStore();
  const socket = openScreenSocket(key);
  let again: ReturnType<typeof setTimeout> | undefined;
  function ask(): void {
    clearTimeout(again);
    if (!socket.connected) return;
    socket.emit('captions', { language: untrack(wanted) }, (answer: CaptionsAnswer | Refusal) => {
      if (isRefusal(answer)) again = setTimeout(ask, AGAIN_MS);
      else store.joined(answer);
    });
  }
  const line = (frame: ScreenFrames['caption']) => store.arrived([frame]);
  const languages = (frame: ScreenFrames['captionLanguages']) => store.setLanguages(frame.languages);
  socket.on('connect', ask).on('caption', line).on('captionLanguages', languages);
  ask();
  onCleanup(() => {
    clearTimeout(again);
    socket.off('connect', ask).off('caption', line).off('captionLanguages', languages);
  });
  return { lines: store.lines, languages: store.languages, ask };
}
