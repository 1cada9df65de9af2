import { createMemo, For, Show } from 'solid-js';
import { toPublish } from '../../../../shared/compiling/to-publish.ts';
import { PLAIN } from '../../../../shared/paper/shape.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import { QuotedWords } from '../quoted-words.tsx';
import { useWorkbench } from '../workbench.ts';

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
  const t = useT();
  const bench = useWorkbench();
  const made = createMemo(() => toPublish(bench.desk.draft(), bench.meeting.agenda));
  return (
    <div class="compiling-preview">
      <Show when={made().passages.length === 0}>
        <p class="quiet">{t('compiling.nothing-yet')}</p>
      </Show>
      <p dir="auto">{made().introduction}</p>
      <For each={made().sections}>
        {(section) => (
          <section>
            <h3>
              {section.number} <bdi>{section.title}</bdi>
            </h3>
            <p class="quiet" dir="auto">
              {section.lead}
            </p>
            <Windowed rows={made().passages.filter(({ sectionId }) => sectionId === section.id)} estimate={5}>
              {(passage) => (
                <p class="compiling-previewed">
                  <span class="compiling-number tabular">{passage.number}</span>
                  <QuotedWords
                    words={{ text: passage.text, shape: passage.shape ?? PLAIN }}
                    language={passage.language}
                  />
                </p>
              )}
            </Windowed>
          </section>
        )}
      </For>
    </div>
  );
}
