import { Show } from 'solid-js';
import { absenceOf, isYetToCome } from '../../../../../shared/attendance/absence.ts';
import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { modeOf, nameOf } from '../../../../../shared/floor/requests/beneficiary.ts';
import { type FloorRequest, hasPriority } from '../../../../../shared/floor/requests/floor-request.ts';
import { secondsFor } from '../../../../../shared/floor/time/speaking-time.ts';
import { useFormats } from '../../../../i18n/formats.ts';
import { useLanguage } from '../../../../i18n/language-context.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { Between, Dotted } from '../../../../ui/label/dotted-words.tsx';
import { clockFace } from '../../clock/clock-face.ts';
import { aboutInWords, capacityInWords, insteadOfWhom, personName } from '../../floor-words.ts';
import { AbsenceSign } from './absence-sign.tsx';

/** What the chair decides by: the kind, the organisation, and for whom the person speaks. Each part is cut at its own end. */
export function Reasons(props: { readonly request: FloorRequest }) {
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  const organisation = () => nameOf(meeting, props.request.beneficiary).organisation;
  return (
    <span class="reasons">
      <Show when={props.request.kind !== 'intervention'}>
        <span class="kind cut" data-priority={hasPriority(props.request.kind)}>
          {t(`floor.kind.${props.request.kind}`)}
        </span>
      </Show>
      <Dotted
        class="cut"
        parts={[organisation(), capacityInWords(t, props.request.capacity, organisation())]}
        follows={props.request.kind !== 'intervention'}
      />
    </span>
  );
}

/** The note on the list, and what else is known of a request. */
export function Remarks(props: { readonly placed: Placed }) {
  const { language, t } = useLanguage();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const request = () => props.placed.request;
  const about = () => aboutInWords(t, meeting, request().about);
  const insteadOf = () => insteadOfWhom(meeting, request());
  const movedBy = () => (props.placed.reason.type === 'moved' ? personName(meeting, props.placed.reason.by) : '');
  const facts = () => [
    insteadOf() && t('floor.insteadOf', { name: insteadOf() }),
    request().resumes && t('floor.resumes', { time: clockFace(secondsFor(meeting, request())) }),
    about() && t('floor.speakingTo', { what: about() ?? '' }),
    t(`floor.mode.${modeOf(meeting, request().beneficiary)}`),
    request().language === language() ? null : formats.languageName(request().language),
    movedBy() && t('floor.movedBy', { name: movedBy() }),
  ];
  return (
    <span class="remarks">
      <Show when={isYetToCome(meeting, request()) || absenceOf(meeting, request().beneficiary)}>
        <AbsenceSign request={request()} />
        <Between />
      </Show>
      <Show when={request().note}>
        <q class="note cut" dir="auto">
          {request().note}
        </q>
      </Show>
      <span class="more fitting">
        <Dotted class="cut" parts={facts()} />
      </span>
    </span>
  );
}
