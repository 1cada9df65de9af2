import { nameOf } from '../../../../shared/floor/beneficiary.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import type { RequestId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { useFloorView } from '../floor-view-context.tsx';
import { placeInWords } from '../floor-words.ts';

/** Moving a request up, down, or to where it was dropped. */
export function useMoves() {
  const t = useT();
  const { meeting } = useMeeting();
  const announcer = useAnnouncer();
  const view = useFloorView();

  /** Null at the ends of the list. */
  function moveBy(placed: Placed, by: -1 | 1): FloorCommand | null {
    const others = view.ids().filter((id) => id !== placed.request.id);
    const ahead = placed.position - 1 + by;
    return ahead < 0 || ahead > others.length ? null : moving(placed.request.id, others, ahead);
  }

  /** Dropping `dragged` before or after `target`; null where nothing would change. */
  function moveTo(dragged: RequestId, target: RequestId, edge: 'before' | 'after'): FloorCommand | null {
    const others = view.ids().filter((id) => id !== dragged);
    const ahead = others.indexOf(target) + (edge === 'after' ? 1 : 0);
    return view.ids()[ahead] === dragged ? null : moving(dragged, others, ahead);
  }

  function announce(placed: Placed, by: -1 | 1) {
    const { name } = nameOf(meeting, placed.request.beneficiary);
    announcer.say(t('chairing.moved', { name, place: placeInWords(t, placed.position + by) }), 'polite');
  }

  return { moveBy, moveTo, announce };
}

/** To where `ahead` of the others stand before it. */
const moving = (requestId: RequestId, others: readonly RequestId[], ahead: number): FloorCommand => ({
  type: 'floor.move',
  requestId,
  behind: others[ahead - 1] ?? null,
});
