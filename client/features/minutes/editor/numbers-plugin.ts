import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { numbersOf } from '../../../../shared/minutes/line-numbers.ts';
import type { LineKind } from '../../../../shared/minutes/lines.ts';
import { kindOfNode } from './schema.ts';

/** The number of each numbered point, and how many cells stand beside a cell: what a line cannot know of itself. */
export function numbersPlugin(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_config, { doc }) => drawn(doc),
      apply: (tr, before) => (tr.docChanged ? drawn(tr.doc) : before),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function drawn(doc: Node): DecorationSet {
  const kinds = Array.from({ length: doc.childCount }, (_, n) => kindOfNode(doc.child(n)));
  const numbers = numbersOf(kinds);
  const columns = columnsOf(kinds);
  const decorations: Decoration[] = [];
  doc.forEach((line, pos, n) => {
    const [number, beside] = [numbers[n] ?? null, columns[n] ?? null];
    const end = pos + line.nodeSize;
    if (number !== null) decorations.push(Decoration.node(pos, end, { 'data-number': String(number) }));
    if (beside !== null) decorations.push(Decoration.node(pos, end, { style: `--columns: ${beside}` }));
  });
  return DecorationSet.create(doc, decorations);
}

/** For each cell, how many its row has. */
function columnsOf(kinds: readonly LineKind[]): readonly (number | null)[] {
  const rows: number[] = [];
  const rowOf = kinds.map(({ role, begins }, n) => {
    if (role !== 'cell') return null;
    if (begins !== null || kinds[n - 1]?.role !== 'cell') rows.push(0);
    rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
    return rows.length - 1;
  });
  return rowOf.map((row) => (row === null ? null : (rows[row] ?? null)));
}
