import { createSignal, Show } from 'solid-js';
import { modeOf } from '../../../shared/floor/beneficiary.ts';
import { type FloorRequest, hasPriority } from '../../../shared/floor/floor-request.ts';
import type { Placed } from '../../../shared/floor/speaking-order.ts';
import { secondsFor } from '../../../shared/floor/speaking-time.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFormats } from '../../session/formats.ts';
import { useLanguage } from '../../session/language-context.tsx';
import { dotted } from '../../ui/dotted.ts';
import { SoundDot } from '../sound-check/sound-dot.tsx';
import { AbsenceSign } from './absence-sign.tsx';
import { clockFace } from './clock-face.ts';
import { createDraggableRow } from './drag-row.ts';
import { useFloorView } from './floor-view-context.tsx';
import { aboutInWords, beneficiaryInWords, capacityInWords, personName, whyInWords } from './floor-words.ts';
import { RequestActions } from './request-actions.tsx';
import { WhyHere } from './why-here.tsx';

/** One request on the list: place, person, and what everybody may know of it. */
export function RequestRow(props: { readonly placed: Placed }) {
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const drag = createDraggableRow(() => props.placed);
  const request = () => props.placed.request;
  const who = () => beneficiaryInWords(t, meeting, request());
  const isMine = () => view.isMine(request());
  const [isOpen, setOpen] = createSignal(false);
  return (
    <li
      ref={drag.row}
      class="request"
      data-request={request().id}
      data-mine={isMine() || undefined}
      data-next={props.placed.position === 1 || undefined}
      data-dragging={drag.isDragged() || undefined}
      data-drop={drag.edge() ?? undefined}
    >
      <Show when={!isMine()} fallback={<span class="place">{props.placed.position}</span>}>
        <PlaceButton placed={props.placed} isOpen={isOpen()} onPress={() => setOpen(!isOpen())} />
      </Show>
      <span class="headline">
        <span class="name" dir="auto">
          {who().name}
        </span>
        <Show when={memberIn(request())}>{(person) => <SoundDot person={person()} />}</Show>
        <Show when={isMine()}>
          <span class="kind">{t('floor.you')}</span>
        </Show>
        <Show when={request().kind !== 'intervention'}>
          <span class="kind" data-priority={hasPriority(request().kind)}>
            {t(`floor.kind.${request().kind}`)}
          </span>
        </Show>
        <Show when={request().written !== null}>
          <span class="kind">{t('floor.written')}</span>
        </Show>
      </span>
      <Show when={view.keepsList()} fallback={<span class="tag">{who().mode}</span>}>
        <span class="actions">
          <RequestActions placed={props.placed} />
        </span>
      </Show>
      <RequestDetails placed={props.placed} organisation={who().organisation} />
      <Show when={isMine() || isOpen()}>
        <WhyHere placed={props.placed} />
      </Show>
    </li>
  );
}

type PlaceProps = { readonly placed: Placed; readonly isOpen: boolean; readonly onPress: () => void };

/** The number of a place, which tells why it is somebody's (F10); one's own tells it unasked. */
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

const memberIn = ({ beneficiary }: FloorRequest) => (beneficiary.type === 'member' ? beneficiary.person : null);

function RequestDetails(props: { readonly placed: Placed; readonly organisation: string }) {
  const { language, t } = useLanguage();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const request = () => props.placed.request;
  const about = () => aboutInWords(t, meeting, request().about);
  const movedBy = () => (props.placed.reason.type === 'moved' ? personName(meeting, props.placed.reason.by) : '');
  const details = () =>
    dotted([
      request().resumes && t('floor.resumes', { time: clockFace(secondsFor(meeting, request())) }),
      view.keepsList() ? t(`floor.mode.${modeOf(meeting, request().beneficiary)}`) : null,
      about() && t('floor.speakingTo', { what: about() ?? '' }),
      props.organisation,
      capacityInWords(t, request().capacity, props.organisation),
      request().language === language() ? null : formats.languageName(request().language),
      movedBy() && t('floor.movedBy', { name: movedBy() }),
    ]);
  return (
    <span class="details">
      <AbsenceSign request={request()} />
      <bdi title={details()}>{details()}</bdi>
      <Show when={request().note}>
        <q class="note" dir="auto" title={request().note}>
          {request().note}
        </q>
      </Show>
    </span>
  );
}
