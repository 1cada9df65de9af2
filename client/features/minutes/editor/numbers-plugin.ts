import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { numbersOf } from '../../../../shared/minutes/line-numbers.ts';
import { type CellPlace, cellPlacesOf } from '../../../../shared/report/table-cells.ts';
import { kindOfNode } from './schema.ts';

/** How a place in a table is said, for a person who does not see the table: the text is flat, and browsers see no table in it. */
export type PlaceSaid = (place: CellPlace) => { readonly kind: string; readonly place: string };

/** The number of each numbered point, and where in its table a cell stands: what a line alone does not show. */
export function numbersPlugin(say: PlaceSaid): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_config, { doc }) => drawn(doc, say),
      apply: (tr, before) => (tr.docChanged ? drawn(tr.doc, say) : before),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function drawn(doc: Node, say: PlaceSaid): DecorationSet {
  const kinds = Array.from({ length: doc.childCount }, (_, n) => kindOfNode(doc.child(n)));
  const numbers = numbersOf(kinds);
  const places = cellPlacesOf(kinds);
  const decorations: Decoration[] = [];
  doc.forEach((line, pos, n) => {
    const [number, place] = [numbers[n] ?? null, places[n] ?? null];
    const end = pos + line.nodeSize;
    if (number !== null) decorations.push(Decoration.node(pos, end, { 'data-number': String(number) }));
    if (place !== null) decorations.push(Decoration.node(pos, end, cellDrawn(place, say)));
  });
  return DecorationSet.create(doc, decorations);
}

function cellDrawn(place: CellPlace, say: PlaceSaid) {
  const said = say(place);
  const words = { role: 'group', 'aria-roledescription': said.kind, 'aria-label': said.place };
  return { style: `--columns: ${place.columns}`, ...words };
}
