import { createSignal, For, Show, untrack } from 'solid-js';
import type { CaptionLine } from '../../../shared/captions/captions.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { newId } from '../../connection/new-id.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import type { CaptionsConversation } from './captions-channel.ts';

const SHOWN = 8;

/** The last lines, each with a button that corrects it. */
export function CaptionCorrections(props: { readonly captions: CaptionsConversation }) {
  const { t } = useLanguage();
  const [corrected, setCorrected] = createSignal<number | null>(null);
  const lines = () =>
    props.captions
      .lines()
      .filter(({ text }) => text !== '')
      .slice(-SHOWN)
      .toReversed();
  return (
    <section aria-label={t('captions.last')}>
      <h2>{t('captions.last')}</h2>
      <ul class="caption-own">
        <For each={lines()}>
          {(line) => (
            <li>
              <Show
                when={corrected() === line.seq}
                fallback={
                  <>
                    <Button size="small" kind="quiet" onClick={() => setCorrected(line.seq)}>
                      {t('captions.correct')}
                    </Button>
                    <bdi lang={line.language}>{line.text}</bdi>
                  </>
                }
              >
                <Correction captions={props.captions} line={line} onClose={() => setCorrected(null)} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

type Props = { readonly captions: CaptionsConversation; readonly line: CaptionLine; readonly onClose: () => void };

function Correction(props: Props) {
  const { t, need } = useLanguage();
  const toasts = useToasts();
  // What was there when somebody began: a correction by another does not change it under their hands.
  const before = untrack(() => props.line);
  const [text, setText] = createSignal(before.text);
  async function save(): Promise<void> {
    const { language, seq } = before;
    const id = idOf<CommandId>(newId());
    const answer = await props.captions.send('correct', { id, language, seq, text: text() });
    if (answer !== null && !isRefusal(answer)) return props.onClose();
    await need('refusals');
    toasts.show({ kind: 'refused', text: answer === null ? t('common.offline') : t(`refusals.${answer.refused}`) });
  }
  return (
    <div class="stack">
      <TextArea
        label={t('captions.correct')}
        hint={t('captions.correctHint')}
        value={text()}
        onValue={setText}
        rows={2}
      />
      <div class="row">
        <Button kind="primary" size="small" onClick={() => void save()}>
          {t('captions.save')}
        </Button>
        <Button size="small" onClick={() => props.onClose()}>
          {t('captions.cancel')}
        </Button>
      </div>
    </div>
  );
}
