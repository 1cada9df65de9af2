import { For, Show } from 'solid-js';
import { directionOf } from '../../shared/languages/language.ts';
import { shapedOf } from '../../shared/paper/shape.ts';
import type { SpeechAnswer } from '../../shared/protocol/http/meetings/speeches.ts';
import { ShapedText } from '../features/paper/shaped-text.tsx';
import { CheckAgainstDelivery } from '../features/speeches/check-against-delivery.tsx';
import { OwnSpeech } from '../features/speeches/own-speech.tsx';
import { SpeechFacts } from '../features/speeches/speech-facts.tsx';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useT } from '../i18n/language-context.tsx';
import { useParam } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { Page } from '../ui/page/page.tsx';
import '../features/compilation/contribution/contribution-dialog.css';

/** `/meetings/:id/speeches/:speech`: the text of one speech, for who may read it. */
export function SpeechPage() {
  const t = useT();
  const id = useParam('id');
  const speech = useParam('speech');
  const address = () => `/api/meetings/${encodeURIComponent(id())}/speeches/${encodeURIComponent(speech())}`;
  const { answer, reload } = createAnswer(address, (path) => request<SpeechAnswer>('GET', path));
  const title = () => {
    const found = answer();
    return found.state === 'ready' ? found.value.title : t('speeches.read');
  };
  return (
    <Page title={title()}>
      <Answered answer={answer()} onRetry={reload}>
        {(found) => <Text speech={found()} onChanged={() => void reload()} />}
      </Answered>
    </Page>
  );
}

type Props = { readonly speech: SpeechAnswer; readonly onChanged: () => void };

function Text(props: Props) {
  const t = useT();
  return (
    <article class="contribution-text stack">
      <CheckAgainstDelivery />
      <p dir="auto">
        <bdi>{props.speech.meetingTitle}</bdi> · <bdi>{props.speech.itemTitle}</bdi>
      </p>
      <SpeechFacts meetingId={props.speech.meetingId} speech={props.speech} />
      <ol class="paragraphs" lang={props.speech.language} dir={directionOf(props.speech.language)}>
        <For each={shapedOf(props.speech)}>
          {({ text, shape }) => (
            <li>
              <ShapedText text={text} shape={shape} name={props.speech.id} under={1} />
            </li>
          )}
        </For>
      </ol>
      <Show when={props.speech.mayChange}>
        <OwnSpeech meetingId={props.speech.meetingId} speech={props.speech} onChanged={() => props.onChanged()} />
      </Show>
      <p>
        <a href={`/meetings/${props.speech.meetingId}/speeches`}>{t('speeches.all')}</a>
      </p>
    </article>
  );
}
