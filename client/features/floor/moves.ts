import { nameOf } from '../../../shared/floor/beneficiary.ts';
import type { FloorCommand } from '../../../shared/floor/floor-messages.ts';
import type { Placed } from '../../../shared/floor/speaking-order.ts';
import type { RequestId } from '../../../shared/ids.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useFloorView } from './floor-view-context.tsx';
import { placeInWords } from './floor-words.ts';

/** Moving a request up, down, or to where it was dropped. `ahead`: how many stand before it afterwards. */
export function useMoves() {
  const t = useT();
  const { meeting } = useMeeting();
  const announcer = useAnnouncer();
  const view = useFloorView();

  /** Null at the ends of the list. */
  function moveBy(placed: Placed, by: -1 | 1): FloorCommand | null {
    const ahead = placed.position - 1 + by;
    if (ahead < 0 || ahead >= view.ids().length) return null;
    return { type: 'floor.move', requestId: placed.request.id, ahead };
  }

  /** Dropping `dragged` before or after `target`; null where nothing would change. */
  function moveTo(dragged: RequestId, target: RequestId, edge: 'before' | 'after'): FloorCommand | null {
    const others = view.ids().filter((id) => id !== dragged);
    const ahead = others.indexOf(target) + (edge === 'after' ? 1 : 0);
    return view.ids()[ahead] === dragged ? null : { type: 'floor.move', requestId: dragged, ahead };
  }

  function announce(placed: Placed, by: -1 | 1) {
    const { name } = nameOf(meeting, placed.request.beneficiary);
    announcer.say(t('chairing.moved', { name, place: placeInWords(t, placed.position + by) }), 'polite');
  }

  return { moveBy, moveTo, announce };
}
