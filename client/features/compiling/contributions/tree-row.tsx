import { type JSX, Show } from 'solid-js';
import { shapeOf } from '../../../../shared/paper/shape.ts';
import { QuotedWords } from '../../paper/quoted-words.tsx';
import { type Selection, selectByClick } from '../selection.ts';
import type { ContributionRow, ParagraphRow } from './paragraph-rows.ts';
import '../compiling.css';
import './tree.css';

type HeadProps = {
  readonly row: ContributionRow;
  readonly selection: Selection;
  readonly isOpen: boolean;
  /** How far it is, in words; `isDone`: all of it. */
  readonly state: string;
  readonly isDone: boolean;
  /** A click opens and closes it; without, its title leads to it. */
  readonly onPress?: () => void;
};

/** A contribution in a tree of paragraphs: its number, who sent it, and how far it is. */
export function TreeHead(props: HeadProps) {
  const one = () => props.row.contribution;
  const press = () => {
    props.selection.activate(props.row.key);
    props.onPress?.();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      class="compiling-contribution"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="1"
      aria-expanded={props.isOpen}
      aria-selected="false"
      data-active={props.selection.active() === props.row.key || undefined}
      onClick={press}
    >
      <span class="tabular quiet">{one().number}</span>
      <strong>
        <bdi>{one().organisation}</bdi>
      </strong>
      <Show
        when={props.onPress}
        fallback={
          <a href={`/contributions/${one().id}`} dir="auto" lang={one().language}>
            {one().title}
          </a>
        }
      >
        <span class="quiet" dir="auto" lang={one().language}>
          {one().title}
        </span>
      </Show>
      <span class="compiling-count tabular" data-done={props.isDone || undefined}>
        {props.state}
      </span>
    </div>
  );
}

type RowProps = {
  readonly row: ParagraphRow;
  /** Null where nothing can be selected. */
  readonly selection: Selection | null;
  /** The row that keys act on. */
  readonly isActive: boolean;
  readonly order: () => readonly string[];
  readonly isPlaced?: boolean;
  readonly onDragStart?: (event: DragEvent) => void;
  /** Below its words. */
  readonly under?: JSX.Element;
  /** Beside its words. */
  readonly children?: JSX.Element;
};

const isLink = ({ target }: Event) => target instanceof Element && target.closest('a, summary') !== null;

/** A paragraph in the tree. A click selects it alone, with Ctrl as well, with Shift all up to it; its box as well. */
export function TreeRow(props: RowProps) {
  const one = () => props.row.contribution;
  const isSelected = () => props.selection?.has(props.row.key) ?? false;
  function click(event: MouseEvent): void {
    if (!props.selection || isLink(event)) return;
    selectByClick(event, { selection: props.selection, key: props.row.key, order: () => props.order() });
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      class="compiling-quoted compiling-paragraph"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="2"
      aria-posinset={props.row.n}
      aria-setsize={one().paragraphs.length}
      aria-selected={isSelected()}
      data-active={props.isActive || undefined}
      data-placed={props.isPlaced || undefined}
      draggable={props.onDragStart !== undefined}
      onClick={click}
      onDragStart={(event) => props.onDragStart?.(event)}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <Show when={props.selection}>
        <span class="compiling-box" aria-hidden="true" />
      </Show>
      <span class="compiling-number tabular">¶ {props.row.n}</span>
      <div class="compiling-words">
        <QuotedWords
          words={{ text: one().paragraphs[props.row.n - 1] ?? '', shape: shapeOf(one(), props.row.n) }}
          language={one().language}
        />
        {props.under}
      </div>
      {props.children}
    </div>
  );
}
