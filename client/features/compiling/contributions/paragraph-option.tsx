import { createMemo, Show } from 'solid-js';
import { countedIn } from '../../../../shared/paper/counted.ts';
import { shapeOf } from '../../../../shared/paper/shape.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { QuotedWords } from '../../paper/quoted-words.tsx';
import { PARAGRAPHS_DRAGGED } from '../dragging.ts';
import { selectByClick } from '../selection.ts';
import { useWorkbench } from '../workbench.ts';
import type { ContributionRow, ParagraphRow } from './paragraph-rows.ts';

type HeadProps = { readonly row: ContributionRow; readonly open: boolean; readonly onToggle: () => void };

/** A contribution in the tree: who sent it, and how much of it stands nowhere yet. */
export function ContributionHead(props: HeadProps) {
  const t = useT();
  const formats = useFormats();
  const bench = useWorkbench();
  const contribution = () => props.row.contribution;
  const counted = createMemo(() => countedIn(contribution()));
  const left = createMemo(() => counted().filter((n) => !bench.placed().get(contribution().id)?.has(n)).length);
  const press = () => {
    bench.paragraphs.activate(props.row.key);
    props.onToggle();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      class="compiling-contribution"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="1"
      aria-expanded={props.open}
      aria-selected="false"
      data-active={bench.paragraphs.active() === props.row.key || undefined}
      onClick={press}
    >
      <span class="tabular quiet">{contribution().number}</span>
      <strong>
        <bdi>{contribution().organisation}</bdi>
      </strong>
      <span class="quiet" dir="auto" lang={contribution().language}>
        {contribution().title}
      </span>
      <span class="compiling-count tabular" data-done={left() <= 0 || undefined}>
        {left() <= 0
          ? t('compiling.all-placed')
          : t('compiling.left', { n: formats.number(left()), of: formats.number(counted().length) })}
      </span>
    </div>
  );
}

type OptionProps = { readonly row: ParagraphRow; readonly order: () => readonly string[] };

/** A paragraph in the tree. A click selects it alone, with Ctrl as well, with Shift all up to it; its box as well. */
export function ParagraphOption(props: OptionProps) {
  const t = useT();
  const bench = useWorkbench();
  const selection = bench.paragraphs;
  const words = () => ({
    text: props.row.contribution.paragraphs[props.row.n - 1] ?? '',
    shape: shapeOf(props.row.contribution, props.row.n),
  });
  const click = (event: MouseEvent) =>
    selectByClick(event, { selection, key: props.row.key, order: () => props.order() });
  const drag = (event: DragEvent) => {
    if (!selection.has(props.row.key)) selection.only(props.row.key);
    event.dataTransfer?.setData(PARAGRAPHS_DRAGGED, props.row.key);
    event.dataTransfer?.setData('text/plain', words().text);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      class="compiling-paragraph"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="2"
      aria-posinset={props.row.n}
      aria-setsize={props.row.contribution.paragraphs.length}
      aria-selected={selection.has(props.row.key)}
      data-active={selection.active() === props.row.key || undefined}
      data-placed={bench.isPlaced(props.row) || undefined}
      draggable="true"
      onClick={click}
      onDragStart={drag}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <span class="compiling-box" aria-hidden="true" />
      <span class="compiling-number tabular">¶ {props.row.n}</span>
      <QuotedWords words={words()} language={props.row.contribution.language} />
      <Show when={bench.isPlaced(props.row)}>
        <span class="compiling-placed">{t('compiling.is-placed')}</span>
      </Show>
    </div>
  );
}
