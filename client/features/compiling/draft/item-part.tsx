import { Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { endOf, type ShownItem } from '../bench-view.ts';
import { dropTarget } from '../dragging.ts';
import { useWorkbench } from '../workbench.ts';

/** An item of the agenda in the draft. What is dropped on it stands at its end. */
export function ItemPart(props: { readonly item: ShownItem }) {
  const t = useT();
  const bench = useWorkbench();
  const last = () => props.item.sections.at(-1)?.section;
  const target = dropTarget({
    paragraphs: () => void bench.placeUnder(props.item),
    passage: (id) => {
      const section = last();
      if (section) void bench.moveTo(bench.chosenPassages(id), endOf(section));
    },
  });
  return (
    <div class="compiling-item" ref={target}>
      <Show when={props.item.item} fallback={<p class="refused">{t('compiling.item-gone')}</p>}>
        {(item) => (
          <>
            <h3>
              <span class="tabular">{props.item.number}</span> <bdi>{item().title}</bdi>
            </h3>
            <span class="row">
              <Show when={bench.paragraphs.keys().length > 0}>
                <Button
                  size="small"
                  disabled={bench.desk.isOffline()}
                  onClick={() => void bench.placeUnder(props.item)}
                >
                  {t('compiling.put-here')}
                </Button>
              </Show>
              <Button
                size="small"
                kind="quiet"
                disabled={bench.desk.isOffline()}
                onClick={() => void bench.addSection(item().id)}
              >
                {t('compiling.add-section')}
              </Button>
            </span>
          </>
        )}
      </Show>
    </div>
  );
}
