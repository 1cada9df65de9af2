import { type Accessor, createContext, createSignal, type ParentProps, useContext } from 'solid-js';
import { useFloorView } from '../floor/floor-view-context.tsx';

/** What can stand beside the compiled inputs. */
export const DOCKS = ['annotations', 'minutes', 'people'] as const;
export type Dock = (typeof DOCKS)[number];
/** What a phone shows, one at a time. */
export const VIEWS = ['text', 'floor', 'agenda', ...DOCKS] as const;
export type View = (typeof VIEWS)[number];

const isDock = (view: View): view is Dock => DOCKS.some((dock) => dock === view);

export type Panes = {
  readonly dock: Accessor<Dock | null>;
  readonly view: Accessor<View>;
  /** Brings something to view, on a phone as in a wide window. */
  readonly show: (view: View) => void;
  /** Opens a dock, or closes it when it is open. */
  readonly toggle: (dock: Dock) => void;
};

const WIDE = '(min-width: 100rem)';

/** Where there is room, the annotations stand beside the text until something else is chosen. */
export function createPanes(presides: () => boolean): Panes {
  const first = (): Dock | null => (matchMedia(WIDE).matches && !presides() ? 'annotations' : null);
  const [chosen, setDock] = createSignal<Dock | null | undefined>(undefined);
  const dock = () => {
    const now = chosen();
    return now === undefined ? first() : now;
  };
  const [view, setView] = createSignal<View>('text');
  function show(next: View) {
    setView(next);
    if (isDock(next)) setDock(next);
  }
  return { dock, view, show, toggle: (next) => setDock(dock() === next ? null : next) };
}

const PanesContext = createContext<Panes>();

export function PanesProvider(props: ParentProps) {
  return <PanesContext.Provider value={createPanes(useFloorView().presides)}>{props.children}</PanesContext.Provider>;
}

export function usePanes(): Panes {
  const panes = useContext(PanesContext);
  if (!panes) throw new Error('usePanes outside PanesProvider');
  return panes;
}
