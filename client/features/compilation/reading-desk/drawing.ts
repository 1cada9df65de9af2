import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { PassageId } from '../../../../shared/ids.ts';
import { inPieces } from '../../../ui/in-pieces.ts';
import { createNearWatch, type NearWatch } from '../../../ui/list/near-watch.ts';

/** So many passages are drawn whole at once where a text begins: more than a screen holds. */
const AT_ONCE = 10;
const NEAR = '100% 0px';

export type DrawnPassage = {
  /** Near what is in sight. */
  readonly isNear: Accessor<boolean>;
  /** What stands around its words is drawn, and stays. */
  readonly isDrawn: Accessor<boolean>;
  /** Called with its element. */
  readonly watch: (passage: Element) => void;
};

/**
 * The words of all passages stand in the page, to be found and gone to; what stands around them is drawn first where a person reads,
 * and then piece by piece.
 */
export type Drawing = {
  /** Called by each passage as it comes, in the order of the text. */
  readonly come: (id: PassageId) => DrawnPassage;
  /** Draws a passage and those beside it now, before somebody is led there. */
  readonly drawAround: (id: PassageId) => void;
};

export function createDrawing(watching: NearWatch = createNearWatch(NEAR)): Drawing {
  const waiting = new Map<PassageId, () => void>();
  const seen = new Set<PassageId>();
  const turn = createTurn(drawRest);
  let stop = (): void => {};
  onCleanup(() => stop());

  function drawRest(): void {
    stop();
    stop = inPieces(waiting, ([, draw]) => draw());
  }
  function come(id: PassageId): DrawnPassage {
    const begins = turn() < AT_ONCE || seen.has(id);
    const [isNear, setNear] = createSignal(begins);
    const [isDrawn, setDrawn] = createSignal(begins);
    const draw = (): void => {
      if (waiting.get(id) === draw) waiting.delete(id);
      setDrawn(true);
    };
    if (!begins) waiting.set(id, draw);
    onCleanup(() => waiting.get(id) === draw && waiting.delete(id));
    const changed = (near: boolean): void => {
      if (near) seen.add(id);
      else seen.delete(id);
      if (near) draw();
      setNear(near);
    };
    return { isNear, isDrawn, watch: (passage) => watching.watch(passage, changed) };
  }
  function drawAround(id: PassageId): void {
    const ids = [...waiting.keys()];
    const at = ids.indexOf(id);
    if (at < 0) return;
    for (const near of ids.slice(Math.max(0, at - AT_ONCE), at + AT_ONCE)) waiting.get(near)?.();
  }
  return { come, drawAround };
}

/** Counts what comes in one turn, and calls when the page has shown it. */
function createTurn(shown: () => void): () => number {
  let count = 0;
  return () => {
    if (count === 0) {
      queueMicrotask(() => {
        count = 0;
      });
      requestAnimationFrame(() => setTimeout(shown));
    }
    count += 1;
    return count - 1;
  };
}
