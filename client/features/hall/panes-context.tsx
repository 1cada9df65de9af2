import { type Accessor, createContext, createSignal, type ParentProps, useContext } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';

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

/** Until something else is chosen: rapporteurs have the minutes before them, others the annotations where there is room. */
function firstDock(role: Role | null): Dock | null {
  if (role === 'rapporteur') return 'minutes';
  return matchMedia(WIDE).matches && !hasRight(role, 'preside') ? 'annotations' : null;
}

export function createPanes(role: () => Role | null): Panes {
  const [chosen, setDock] = createSignal<Dock | null | undefined>(undefined);
  const dock = () => {
    const now = chosen();
    return now === undefined ? firstDock(role()) : now;
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
  return <PanesContext.Provider value={createPanes(useMeeting().role)}>{props.children}</PanesContext.Provider>;
}

export function usePanes(): Panes {
  const panes = useContext(PanesContext);
  if (!panes) throw new Error('usePanes outside PanesProvider');
  return panes;
}
