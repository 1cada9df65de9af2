import { Show } from 'solid-js';
import type { Origin } from '../../../shared/annotation/annotation.ts';
import { groupOf } from '../../../shared/attendance/group-of.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import './signature.css';

type Props = {
  readonly person: PersonId;
  /** Of what came from a file: whom it names; the person has brought it in (N17). */
  readonly origin?: Origin | undefined;
  readonly at: number;
  /** With the group under which the person stands in the meeting (P5). */
  readonly group?: boolean;
};

/** Who wrote it and when: name, organisation, and the time at the place of the meeting, with its time zone. */
export function Signature(props: Props) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const member = () => meeting.attendance.members[props.person];
  const profile = () => member()?.profile;
  const time = () => formats.time(props.at, timeZoneOf(meeting.sitting));
  return (
    <p class="signature">
      <bdi>{(props.origin ?? profile())?.name}</bdi> · <bdi>{(props.origin ?? profile())?.organisation}</bdi>
      <Show when={props.group && !props.origin && member()}>
        {(known) => <> · {t(`common.group-${groupOf(known())}`)}</>}
      </Show>{' '}
      · <time datetime={new Date(props.at).toISOString()}>{time()}</time>
      <Show when={props.origin}> · {t('annotation.broughtInBy', { name: profile()?.name ?? '' })}</Show>
    </p>
  );
}
