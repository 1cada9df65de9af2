import type { PersonId } from '../../../shared/ids.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** Who wrote it and when: name, organisation, and the time at the place of the meeting, with its time zone. */
export function Signature(props: { readonly person: PersonId; readonly at: number }) {
  const formats = useFormats();
  const { meeting } = useMeeting();
  const profile = () => meeting.attendance.members[props.person]?.profile;
  const time = () => formats.time(props.at, timeZoneOf(meeting.sitting));
  return (
    <p class="signature">
      <bdi>{profile()?.name}</bdi> · <bdi>{profile()?.organisation}</bdi> ·{' '}
      <time datetime={new Date(props.at).toISOString()}>{time()}</time>
    </p>
  );
}
