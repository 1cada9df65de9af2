import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { createContextOf } from '../../context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createHallSize, type HallSize } from './hall-size.ts';

/** What can stand beside the compiled inputs. */
export const DOCKS = ['annotations', 'minutes', 'people', 'captions'] as const;
export type Dock = (typeof DOCKS)[number];
/** What is shown one at a time where there is no room for everything. */
const VIEWS = ['floor', 'text', 'agenda', 'stage', ...DOCKS] as const;
export type View = (typeof VIEWS)[number];

const isDock = (view: View): view is Dock => DOCKS.some((dock) => dock === view);

export type Panes = {
  readonly dock: Accessor<Dock | null>;
  readonly view: Accessor<View>;
  /** The views that are not in sight, whatever is chosen. */
  readonly views: Accessor<readonly View[]>;
  readonly hasViewsInRow: Accessor<boolean>;
  /** Whether the screen that another person shares stands in the place of the passages (F36). */
  readonly isScreenLarge: Accessor<boolean>;
  /** Brings something into view, in a small window as in a wide one. */
  readonly show: (view: View) => void;
  /** Opens a dock, or closes it when it is open. */
  readonly toggle: (dock: Dock) => void;
};

const WIDE = '(min-width: 100rem)';

/** Until something else is chosen: rapporteurs see the minutes, others the annotations where there is room. */
function firstDock(role: Role | null): Dock | null {
  if (role === 'rapporteur') return 'minutes';
  return matchMedia(WIDE).matches && !hasRight(role, 'keep-list') ? 'annotations' : null;
}

function createPanes(role: () => Role | null, size: HallSize): Panes {
  const hasScreen = useScreenOfOthers();
  const [chosen, setDock] = createSignal<Dock | null | undefined>(undefined);
  const dock = () => {
    const now = chosen();
    return now === undefined ? firstDock(role()) : now;
  };
  /** The list is the most important part of the hall: it stands first where there is room for one thing. */
  const [wanted, setView] = createSignal<View>('floor');
  const isBeside = (view: View) =>
    (view === 'floor' && size.hasListBeside()) || (view === 'stage' && size.hasStageBeside() && !hasScreen());
  const view = () => (isBeside(wanted()) ? 'text' : wanted());
  const isScreenLarge = () => hasScreen() && view() === 'stage';
  function show(next: View) {
    if (!(isScreenLarge() && isBeside(next))) setView(next);
    if (isDock(next)) setDock(next);
  }
  const mayGiveWay = () =>
    size.hasListBeside() || (size.hasListBelow() && wanted() === 'floor' && !hasRight(role(), 'keep-list'));
  /** The list stays in sight, and what is read or written elsewhere is not taken away. */
  function screenCame(): void {
    if ((wanted() === 'floor' || wanted() === 'text') && mayGiveWay()) setView('stage');
  }
  const screenWent = () => wanted() === 'stage' && setView('floor');
  createEffect(on(hasScreen, (has) => (has ? screenCame() : screenWent()), { defer: true }));
  return {
    dock,
    view,
    isScreenLarge,
    views: () => VIEWS.filter((view) => !isBeside(view)),
    hasViewsInRow: size.hasViewsInRow,
    show,
    toggle: (next) => setDock(dock() === next ? null : next),
  };
}

/** Whether another person shares a screen. */
function useScreenOfOthers(): Accessor<boolean> {
  const { person } = useMeeting();
  const call = useCall();
  const isThere = createMemo(() => call.tiles().some((tile) => tile.source === 'screen' && tile.person !== person()));
  return isThere;
}

export const [PanesProvider, usePanes] = createContextOf(
  'Panes',
  (): Panes => createPanes(useMeeting().role, createHallSize()),
);
