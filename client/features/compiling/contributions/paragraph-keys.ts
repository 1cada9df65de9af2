import type { Accessor } from 'solid-js';
import type { Selection } from '../selection.ts';
import type { Workbench } from '../workbench.ts';
import { paragraphsIn, type Row } from './paragraph-rows.ts';

type Tree = {
  readonly rows: Accessor<readonly Row[]>;
  readonly selection: Selection;
  readonly opened: Accessor<ReadonlySet<string>>;
  readonly toggle: (key: string, open?: boolean) => void;
  readonly bench: Pick<Workbench, 'items' | 'placeUnder'>;
};

/** The row is drawn by then: the one that is used always is. */
const reveal = (key: string): void =>
  void requestAnimationFrame(() => document.getElementById(`row-${key}`)?.scrollIntoView({ block: 'nearest' }));

const placeOf = ({ rows, selection }: Tree): number => rows().findIndex(({ key }) => key === selection.active());
const orderOf = ({ rows }: Tree): readonly string[] => paragraphsIn(rows()).map(({ key }) => key);

function go(tree: Tree, to: number, extend = false): boolean {
  const { rows, selection } = tree;
  const row = rows()[Math.max(0, Math.min(rows().length - 1, to))];
  if (!row) return true;
  if (extend && row.kind === 'paragraph') selection.extendTo(row.key, orderOf(tree));
  else selection.activate(row.key);
  reveal(row.key);
  return true;
}

/** Opens a contribution, or goes into it; closes it, or goes out of it. */
function open(tree: Tree, isOpen: boolean): boolean {
  const at = placeOf(tree);
  const row = tree.rows()[at];
  if (row?.kind === 'contribution' && tree.opened().has(row.key) !== isOpen) tree.toggle(row.key, isOpen);
  else if (isOpen) go(tree, at + 1);
  else if (row?.kind === 'paragraph')
    go(
      tree,
      tree.rows().findLastIndex((each, n) => each.kind === 'contribution' && n < at),
    );
  return true;
}

function select(tree: Tree): boolean {
  const row = tree.rows()[placeOf(tree)];
  if (row?.kind === 'paragraph') tree.selection.toggle(row.key);
  if (row?.kind === 'contribution') tree.toggle(row.key);
  return true;
}

function clear({ selection }: Tree): boolean {
  selection.clear();
  return true;
}

function other(tree: Tree, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'a') return false;
    tree.selection.add(orderOf(tree));
    return true;
  }
  const item = altKey ? undefined : tree.bench.items().find(({ number }) => number === key);
  if (item) void tree.bench.placeUnder(item);
  return item !== undefined;
}

function act(tree: Tree, event: KeyboardEvent): boolean {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowDown':
      return go(tree, placeOf(tree) + 1, event.shiftKey);
    case 'ArrowUp':
      return go(tree, placeOf(tree) - 1, event.shiftKey);
    case 'Home':
      return go(tree, 0, event.shiftKey);
    case 'End':
      return go(tree, tree.rows().length - 1, event.shiftKey);
    case 'ArrowLeft':
    case 'ArrowRight':
      return open(tree, event.key === forward);
    case ' ':
    case 'Enter':
      return select(tree);
    case 'Escape':
      return clear(tree);
    default:
      return other(tree, event);
  }
}

/**
 * The keys of the tree of paragraphs: arrows move, open and close; Space selects, Shift and an arrow a range; Ctrl+A takes all; Escape
 * none; a digit puts what is selected under the item of that number.
 */
export const createTreeKeys = (tree: Tree) => ({
  keyDown(event: KeyboardEvent): void {
    if (act(tree, event)) event.preventDefault();
  },
  focus(): void {
    if (placeOf(tree) < 0) tree.selection.activate(tree.rows()[0]?.key ?? null);
  },
});
