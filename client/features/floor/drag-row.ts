import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { createSignal, onCleanup, onMount } from 'solid-js';
import type { Placed } from '../../../shared/floor/speaking-order.ts';
import { type AnyId, idOf, type RequestId } from '../../../shared/ids.ts';
import { useMay, useSending } from '../hall/sending.ts';
import { useMoves } from './moves.ts';

type Edge = 'before' | 'after';
type Dragged = { readonly data: Readonly<Record<string | symbol, unknown>> };

const KEY = 'requestId';
const requestIn = ({ data }: Dragged): RequestId | null => {
  const id = data[KEY];
  return typeof id === 'string' ? idOf<RequestId & AnyId>(id) : null;
};

function edgeAt(row: HTMLElement, y: number): Edge {
  const { top, height } = row.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

/** Lets the chair drag a row; buttons and keys do the same, dragging is never the only way. */
export function createDraggableRow(placed: () => Placed) {
  const may = useMay();
  const moves = useMoves();
  const { send } = useSending();
  const [isDragged, setDragged] = createSignal(false);
  const [edge, setEdge] = createSignal<Edge | null>(null);
  let element: HTMLElement | undefined;

  function drop(source: Dragged, at: Edge) {
    setEdge(null);
    const dragged = requestIn(source);
    const command = dragged && moves.moveTo(dragged, placed().request.id, at);
    if (command) void send(command);
  }

  function connect(row: HTMLElement) {
    const follow = (source: Dragged, y: number) =>
      setEdge(requestIn(source) === placed().request.id ? null : edgeAt(row, y));
    return combine(
      draggable({
        element: row,
        getInitialData: () => ({ [KEY]: placed().request.id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: row,
        canDrop: ({ source }) => requestIn(source) !== null,
        onDrag: ({ source, location }) => follow(source, location.current.input.clientY),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => drop(source, edgeAt(row, location.current.input.clientY)),
      }),
    );
  }

  onMount(() => {
    if (element && may('floor.move')) onCleanup(connect(element));
  });
  return {
    row: (row: HTMLElement) => {
      element = row;
    },
    isDragged,
    edge,
  };
}
