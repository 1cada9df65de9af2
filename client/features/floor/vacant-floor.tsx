import { Show } from 'solid-js';
import { nameOf } from '../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFloorView } from './floor-view-context.tsx';
import { Reasons } from './list/row/request-words.tsx';

/** Why nobody gets the floor now. */
const PHASES = {
  'not-open': 'hall.phase.notOpen',
  suspended: 'hall.phase.suspended',
  closed: 'hall.phase.closed',
} as const;

/** That nobody has the floor; for a list keeper also what to do, and what they need to know about the next speaker. */
export function VacantFloor() {
  const t = useT();
  const view = useFloorView();
  const { meeting } = useMeeting();
  const hint = () => {
    const { state } = meeting.sitting.phase;
    if (state !== 'open') return t(PHASES[state]);
    if (!view.presides()) return t('floor.nobodyHint');
    return t(view.next() ? 'chairing.nobodyHint' : 'chairing.nobodyWaits');
  };
  return (
    <div class="vacant">
      <p classList={{ unseen: !view.keepsList() }}>{t('floor.nobody')}</p>
      <p class="who">{hint()}</p>
      <Show when={view.keepsList() && view.next()}>{(next) => <Next request={next().request} />}</Show>
    </div>
  );
}

function Next(props: { readonly request: FloorRequest }) {
  const { meeting } = useMeeting();
  return (
    <div class="vacant-next">
      <strong>
        <bdi class="cut">{nameOf(meeting, props.request.beneficiary).name}</bdi>
      </strong>
      <Reasons request={props.request} />
      <Show when={props.request.note}>
        <q class="note" dir="auto">
          {props.request.note}
        </q>
      </Show>
    </div>
  );
}
