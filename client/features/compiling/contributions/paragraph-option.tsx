import { createMemo, Show } from 'solid-js';
import { countedIn } from '../../../../shared/paper/counted.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { PARAGRAPHS_DRAGGED } from '../dragging.ts';
import { useWorkbench } from '../workbench.ts';
import type { ContributionRow, ParagraphRow } from './paragraph-rows.ts';
import { TreeHead, TreeRow } from './tree-row.tsx';

type HeadProps = { readonly row: ContributionRow; readonly open: boolean; readonly onToggle: () => void };

/** A contribution on the workbench: how much of it stands nowhere yet. */
export function ContributionHead(props: HeadProps) {
  const t = useT();
  const formats = useFormats();
  const bench = useWorkbench();
  const contribution = () => props.row.contribution;
  const counted = createMemo(() => countedIn(contribution()));
  const left = createMemo(() => counted().filter((n) => !bench.placed().get(contribution().id)?.has(n)).length);
  const state = () =>
    left() === 0
      ? t('compiling.all-placed')
      : t('compiling.left', { n: formats.number(left()), of: formats.number(counted().length) });
  return (
    <TreeHead
      row={props.row}
      selection={bench.paragraphs}
      isOpen={props.open}
      state={state()}
      isDone={left() === 0}
      onPress={() => props.onToggle()}
    />
  );
}

type OptionProps = { readonly row: ParagraphRow; readonly order: () => readonly string[] };

/** A paragraph on the workbench, which can be dragged into the draft. */
export function ParagraphOption(props: OptionProps) {
  const t = useT();
  const bench = useWorkbench();
  const selection = bench.paragraphs;
  const drag = ({ dataTransfer }: DragEvent) => {
    const { key, contribution, n } = props.row;
    if (!selection.has(key)) selection.only(key);
    dataTransfer?.setData(PARAGRAPHS_DRAGGED, key);
    dataTransfer?.setData('text/plain', contribution.paragraphs[n - 1] ?? '');
  };
  return (
    <TreeRow
      row={props.row}
      selection={selection}
      isActive={selection.active() === props.row.key}
      order={() => props.order()}
      isPlaced={bench.isPlaced(props.row)}
      onDragStart={drag}
    >
      <Show when={bench.isPlaced(props.row)}>
        <span class="compiling-placed">{t('compiling.is-placed')}</span>
      </Show>
    </TreeRow>
  );
}
