import { Show } from 'solid-js';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { dotted } from '../../ui/label/dotted.ts';
import { CountdownView } from '../floor/clock/countdown-view.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { beneficiaryInWords, capacityInWords } from '../floor/floor-words.ts';
import { AbsenceSign } from '../floor/list/row/absence-sign.tsx';
import { fitting } from './fitting.ts';

/** The holder, in letters that the last row can read. */
export function SpeakerOnScreen() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const isSuspended = () => meeting.sitting.phase.state === 'suspended';
  return (
    <section class="screen-speaker" aria-label={t('floor.region')} data-held={view.held() !== null}>
      <div class="screen-who">
        <Show
          when={view.held()}
          fallback={<p class="screen-nobody">{t(isSuspended() ? 'screen.phase.suspended' : 'floor.nobody')}</p>}
        >
          {(request) => <Speaker request={request()} />}
        </Show>
      </div>
      <Show when={view.holding()}>{(holding) => <CountdownView holding={holding()} />}</Show>
    </section>
  );
}

function Speaker(props: { readonly request: FloorRequest }) {
  const t = useT();
  const { meeting } = useMeeting();
  const who = () => beneficiaryInWords(t, meeting, props.request);
  const capacity = () =>
    props.request.capacity.type === 'own-name' ? null : capacityInWords(t, props.request.capacity, who().organisation);
  return (
    <>
      <Show when={props.request.kind !== 'intervention'}>
        <p class="screen-kind">{t(`floor.kind.${props.request.kind}`)}</p>
      </Show>
      <h2 style={fitting(who().name)}>
        <bdi>{who().name}</bdi>
      </h2>
      <p class="screen-organisation" style={fitting(who().organisation)}>
        <bdi>{who().organisation}</bdi>
      </p>
      <p class="screen-group">{dotted([who().group, who().mode, capacity()])}</p>
      <AbsenceSign request={props.request} />
    </>
  );
}
