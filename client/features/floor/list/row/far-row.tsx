import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { nameOf } from '../../../../../shared/floor/requests/beneficiary.ts';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { useFloorView } from '../../floor-view-context.tsx';

/** One request on a long list, out of sight: its place and name, for a person who reads or searches the list as a whole. */
export function FarRow(props: { readonly placed: Placed; readonly row: (element: Element) => void }) {
  const { state } = useMeeting();
  const view = useFloorView();
  return (
    <li
      ref={props.row}
      class="request"
      data-request={props.placed.request.id}
      data-mine={view.isMine(props.placed.request) || undefined}
      data-far
    >
      <span class="place">{props.placed.position}</span>
      <bdi class="name cut">{nameOf(state(), props.placed.request.beneficiary).name}</bdi>
    </li>
  );
}
