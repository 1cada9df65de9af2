import { createMemo, For, Show } from 'solid-js';
import type { PassageId } from '../../../../shared/ids.ts';
import { PLAIN } from '../../../../shared/paper/shape.ts';
import { createAnswer } from '../../../http/answer.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import { wordingBy } from '../../compilation/versions/wording-by.ts';
import { QuotedWords } from '../../paper/quoted-words.tsx';
import { useWorkbench } from '../workbench.ts';
import { nextVersion } from './next-version.ts';
import { type Published, readPublished } from './published.ts';

/** The compilation as it would be published now. */
export function PreviewDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open={props.open} title={t('compiling.preview')} size="wide" reading onClose={() => props.onClose()}>
      <Preview />
    </Dialog>
  );
}

function Preview() {
  const bench = useWorkbench();
  const { answer, reload } = createAnswer(() => bench, readPublished);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => <NextVersion published={found()} />}
    </Answered>
  );
}

function NextVersion(props: { readonly published: Published }) {
  const t = useT();
  const bench = useWorkbench();
  const next = createMemo(() => nextVersion(bench, props.published));
  const wordingsOf = (id: PassageId) => next().wordings.filter(({ passageId }) => passageId === id);
  return (
    <div class="compiling-preview">
      <Show when={next().passages.length === 0}>
        <p class="quiet">{t('compiling.nothing-yet')}</p>
      </Show>
      <p dir="auto">{next().sent.introduction}</p>
      <For each={next().sent.sections}>
        {(section) => (
          <section>
            <h3>
              {section.number} <bdi>{section.title}</bdi>
            </h3>
            <p class="quiet" dir="auto">
              {section.lead}
            </p>
            <Windowed rows={next().passages.filter(({ sectionId }) => sectionId === section.id)} estimate={5}>
              {(passage) => (
                <div>
                  <div class="compiling-previewed">
                    <span class="compiling-number tabular">{passage.number}</span>
                    <QuotedWords
                      words={{ text: passage.text, shape: passage.shape ?? PLAIN }}
                      language={passage.language}
                    />
                  </div>
                  <For each={wordingsOf(passage.id)}>
                    {(wording) => <p class="quiet small">{wordingBy(t, wording)}</p>}
                  </For>
                </div>
              )}
            </Windowed>
          </section>
        )}
      </For>
    </div>
  );
}
