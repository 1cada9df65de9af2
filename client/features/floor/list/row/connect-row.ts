import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { idOf, type RequestId } from '../../../../../shared/ids.ts';

export type Edge = 'before' | 'after';

/** What a row of the list has to know about a drag. */
export type RowDrag = {
  readonly requestId: () => RequestId;
  readonly dragged: (isDragged: boolean) => void;
  /** Something hovers over this row; null once it no longer does. */
  readonly over: (edge: Edge | null) => void;
  readonly dropped: (requestId: RequestId, edge: Edge) => void;
};

type Source = { readonly data: Readonly<Record<string | symbol, unknown>> };

const KEY = 'requestId';
const requestIn = ({ data }: Source): RequestId | null => {
  const id = data[KEY];
  return typeof id === 'string' ? idOf<RequestId>(id) : null;
};

function edgeAt(row: HTMLElement, y: number): Edge {
  const { top, height } = row.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

/** Makes a row draggable and a place to drop on. Returns how to stop. */
export function connectRow(row: HTMLElement, drag: RowDrag): () => void {
  const follow = (source: Source, y: number) =>
    drag.over(requestIn(source) === drag.requestId() ? null : edgeAt(row, y));
  function drop(source: Source, y: number) {
    const requestId = requestIn(source);
    drag.over(null);
    if (requestId) drag.dropped(requestId, edgeAt(row, y));
  }
  return combine(
    draggable({
      element: row,
      getInitialData: () => ({ [KEY]: drag.requestId() }),
      onDragStart: () => drag.dragged(true),
      onDrop: () => drag.dragged(false),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => requestIn(source) !== null,
      onDrag: ({ source, location }) => follow(source, location.current.input.clientY),
      onDragLeave: () => drag.over(null),
      onDrop: ({ source, location }) => drop(source, location.current.input.clientY),
    }),
  );
}
