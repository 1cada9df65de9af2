import { keepAwake } from '../../../device/wake-lock.ts';
import type { Folded } from '../../../meeting/meeting.ts';
import { useApplicationsTold } from '../../attendance/applications-told.ts';
import { useFloorView } from '../../floor/floor-view-context.tsx';
import { useJoining } from '../joining/joining-context.tsx';
import { useOwnFloor } from '../own-floor.ts';
import { useToldOfRight } from './told-of-right.ts';

type Props = { readonly missed: () => readonly Folded[] };

/** What a person is told while they look elsewhere, on a device that stays awake for it. `missed`: what changed before. Renders no element. */
export function Told(props: Props): null {
  const view = useFloorView();
  const joining = useJoining();
  useOwnFloor();
  useToldOfRight(() => props.missed());
  useApplicationsTold();
  keepAwake(() => view.speaks() !== null || (joining.joined() !== null && joining.isRoomDevice()));
  return null;
}
