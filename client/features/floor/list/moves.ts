import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { movingBy, movingTo } from '../../../../shared/floor/order/moving.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
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
  const moveBy = (placed: Placed, by: -1 | 1): FloorCommand | null => movingBy(view.ids(), placed.request.id, by);
  /** Dropping `dragged` before or after `target`; null where nothing would change. */
  const moveTo = (dragged: RequestId, target: RequestId, edge: 'before' | 'after'): FloorCommand | null =>
    movingTo(view.ids(), dragged, target, edge);

  function announce(placed: Placed, by: -1 | 1) {
    const { name } = nameOf(meeting, placed.request.beneficiary);
    announcer.say(t('chairing.moved', { name, place: placeInWords(t, placed.position + by) }), 'polite');
  }

  return { moveBy, moveTo, announce };
}
