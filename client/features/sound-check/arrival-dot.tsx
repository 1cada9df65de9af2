import { Show } from 'solid-js';
import './sound-check.css';
import type { PersonId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** Whether somebody's sound arrives now, for a person who looks after it (F33); empty while they are not to be heard. */
export function ArrivalDot(props: { readonly person: PersonId }) {
  const t = useT();
  const call = useCall();
  const { role } = useMeeting();
  const looksAfter = () => hasRight(role(), 'check-sound') || hasRight(role(), 'see-verdicts');
  return (
    <Show when={looksAfter() && call.arrivalOf(props.person)}>
      {(arrival) => (
        <span
          class="dot"
          data-sound={arrival()}
          role="img"
          aria-label={t(`floor.arrival.${arrival()}`)}
          title={t(`floor.arrival.${arrival()}`)}
        />
      )}
    </Show>
  );
}
