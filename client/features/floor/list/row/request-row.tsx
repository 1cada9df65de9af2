import { createSignal, Show } from 'solid-js';
import { absenceOf, isYetToCome } from '../../../../../shared/attendance/absence.ts';
import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { memberIn } from '../../../../../shared/floor/requests/beneficiary.ts';
import { useLanguage } from '../../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { RefusedMicrophone } from '../../../sound-check/refused-microphone.tsx';
import { SoundDot } from '../../../sound-check/sound-dot.tsx';
import { Substitution } from '../../delegation/substitution-later.ts';
import { useFloorView } from '../../floor-view-context.tsx';
import { beneficiaryInWords, whyInWords } from '../../floor-words.ts';
import { createDraggableRow } from './drag-row.ts';
import { Reasons, Remarks } from './request-words.tsx';
import { WhyHere } from './why-here-later.ts';

/** Only for list keepers. */
const RequestActions = lazyWithWords(
  ['chairing', 'inscribing'],
  async () => (await import('./request-actions.tsx')).RequestActions,
);

/**
 * One request on the list, as high as every other: the beneficiary, what the chair decides by, and what else is known. What has no
 * room in its lines is cut at its end, and is shown whole when the row is pressed.
 */
export function RequestRow(props: { readonly placed: Placed; readonly row: (element: HTMLElement) => void }) {
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const drag = createDraggableRow(() => props.placed);
  const request = () => props.placed.request;
  const who = () => beneficiaryInWords(t, meeting, request());
  const isMine = () => view.isMine(request());
  /** A colleague can take the place over without opening the row (F39). */
  const isMissing = () => isYetToCome(meeting, request()) || absenceOf(meeting, request().beneficiary) !== null;
  const [isOpened, setOpened] = createSignal(false);
  const isOpen = () => isMine() || isOpened();
  const toggle = () => setOpened(!isOpened());
  return (
    <li
      ref={(row) => {
        drag.row(row);
        props.row(row);
      }}
      class="request"
      data-request={request().id}
      data-mine={isMine() || undefined}
      data-inscribed={request().inscribed}
      data-open={isOpen() || undefined}
      data-next={props.placed.position === 1 || undefined}
      data-dragging={drag.isDragged() || undefined}
      data-drop={drag.edge() ?? undefined}
    >
      <Show when={!isMine()} fallback={<span class="place">{props.placed.position}</span>}>
        <PlaceButton placed={props.placed} isOpen={isOpen()} onPress={toggle} />
      </Show>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the number before it is the button that does the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div class="words" onClick={toggle}>
        <span class="headline">
          <bdi class="name cut">{who().name}</bdi>
          <Show when={memberIn(request())}>
            {(person) => (
              <>
                <SoundDot person={person()} />
                <RefusedMicrophone person={person()} />
              </>
            )}
          </Show>
          <Show when={isMine()}>
            <span class="sign">{t('floor.you')}</span>
          </Show>
          <Show when={request().inscribed}>
            <span class="sign">{t('floor.inscribed')}</span>
          </Show>
          <Show when={request().written !== null}>
            <span class="sign">{t('floor.written')}</span>
          </Show>
        </span>
        <Reasons request={request()} />
        <Remarks placed={props.placed} />
      </div>
      <Show when={!isOpen() && request().entity && !view.keepsList() && isMissing()}>
        <Substitution request={request()} />
      </Show>
      <Show when={view.keepsList()}>
        <span class="actions">
          <RequestActions placed={props.placed} />
        </span>
      </Show>
      <Show when={isOpen()}>
        <WhyHere placed={props.placed} />
        <Show when={request().entity}>
          <Substitution request={request()} />
        </Show>
      </Show>
    </li>
  );
}

type PlaceProps = { readonly placed: Placed; readonly isOpen: boolean; readonly onPress: () => void };

/**
 * The number of a place, which tells the reason for the place (F10); on the person's own row the reason is shown without asking.
 */
function PlaceButton(props: PlaceProps) {
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  return (
    <button
      type="button"
      class="place"
      aria-expanded={props.isOpen}
      aria-label={`${props.placed.position}. ${whyInWords(t, meeting, props.placed)}`}
      onClick={() => props.onPress()}
    >
      {props.placed.position}
    </button>
  );
}
