import { createSignal, onCleanup, onMount } from 'solid-js';
import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { useMay, useSending } from '../../../../meeting/sending.ts';
import { useMoves } from '../moves.ts';
import type { Edge, RowDrag } from './connect-row.ts';

/** A row that the chair may drag; buttons and keys do the same, dragging is never the only way. */
export type DraggableRow = {
  /** Called with the row as it is drawn. */
  readonly row: (row: HTMLElement) => void;
  readonly isDragged: () => boolean;
  /** At which edge of it another would be dropped now. */
  readonly edge: () => Edge | null;
};

/** What dragging needs is fetched for a person who may. */
export function createDraggableRow(placed: () => Placed): DraggableRow {
  const may = useMay();
  const moves = useMoves();
  const { send } = useSending();
  const [isDragged, setDragged] = createSignal(false);
  const [edge, setEdge] = createSignal<Edge | null>(null);
  let element: HTMLElement | undefined;
  let stop: (() => void) | null = () => {};

  const drag: RowDrag = {
    requestId: () => placed().request.id,
    dragged: setDragged,
    over: setEdge,
    dropped(requestId, at) {
      const command = moves.moveTo(requestId, placed().request.id, at);
      if (command) void send(command);
    },
  };
  onMount(async () => {
    if (!element || !may('floor.move')) return;
    const { connectRow } = await import('./connect-row.ts');
    if (stop) stop = connectRow(element, drag);
  });
  onCleanup(() => {
    stop?.();
    stop = null;
  });
  return {
    row(row): void {
      element = row;
    },
    isDragged,
    edge,
  };
}
