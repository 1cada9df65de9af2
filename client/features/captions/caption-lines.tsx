import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { directionOfCaptions } from '../../../shared/captions/caption-language.ts';
import type { CaptionLine } from '../../../shared/captions/captions.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { captionLook } from './caption-look.ts';
import type { Captions } from './captions-channel.ts';
import './captions.css';

/** So near to the end is at the end, px. */
const NEAR = 32;

type Props = {
  readonly captions: Captions;
  /** Whether a screen reader reads new lines as they come. */
  readonly isSpoken: boolean;
};

/** The lines, with the newest in sight until somebody scrolls back; a button leads to it again. */
export function CaptionLines(props: Props) {
  const t = useT();
  let scroller: HTMLDivElement | undefined;
  const [follows, setFollows] = createSignal(true);
  const lines = () => props.captions.lines().filter(({ text }) => text !== '');
  const isAtEnd = () => !scroller || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  const toNewest = () => {
    setFollows(true);
    scroller?.scrollTo({ top: scroller.scrollHeight });
  };
  createEffect(
    on([() => lines(), captionLook], () => {
      if (follows()) queueMicrotask(toNewest);
    }),
  );
  async function older(): Promise<void> {
    const before = scroller?.scrollHeight ?? 0;
    setFollows(false);
    await props.captions.older();
    if (scroller) scroller.scrollTop += scroller.scrollHeight - before;
  }
  const hasOlder = () => (props.captions.lines()[0]?.seq ?? 1) > 1;
  return (
    <div class="captions-place" data-height={captionLook().height}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard as well */}
      <div class="captions-scroll" tabIndex={0} ref={scroller} onScroll={() => setFollows(isAtEnd())}>
        <Show when={hasOlder()}>
          <Button size="small" kind="quiet" onClick={() => void older()}>
            {t('captions.older')}
          </Button>
        </Show>
        <ol class="captions-lines" aria-live={props.isSpoken ? 'polite' : 'off'} aria-relevant="additions">
          <For each={lines()} fallback={<li class="quiet">{t('captions.none')}</li>}>
            {(line, index) => <Line line={line} before={lines()[index() - 1]} />}
          </For>
        </ol>
      </div>
      <Show when={!follows()}>
        <div class="captions-newest">
          <Button kind="primary" size="small" onClick={toNewest}>
            {t('captions.newest')}
          </Button>
        </div>
      </Show>
    </div>
  );
}

type LineProps = { readonly line: CaptionLine; readonly before: CaptionLine | undefined };

/** The name stands where it changes. */
function Line(props: LineProps) {
  const t = useT();
  const isOther = () => props.before?.speaker !== props.line.speaker || props.before.request !== props.line.request;
  return (
    <li data-caption={props.line.seq}>
      <Show when={isOther() && props.line.speaker}>
        <bdi class="captions-speaker">{props.line.speaker}</bdi>
      </Show>
      <span class="captions-text" lang={props.line.language} dir={directionOfCaptions(props.line.language)}>
        {props.line.text}
      </span>
      <Show when={props.line.by === 'machine'}>
        <small class="captions-sign"> {t('captions.byMachine')}</small>
      </Show>
      <Show when={props.line.corrected}>
        <small class="captions-sign"> {t('captions.corrected')}</small>
      </Show>
    </li>
  );
}
