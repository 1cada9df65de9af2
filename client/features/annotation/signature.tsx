import type { PersonId } from '../../../shared/ids.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useLanguage } from '../../session/language-context.tsx';

/** Who wrote it and when: name, organisation, and the time at the place of the meeting, with its zone. */
export function Signature(props: { readonly person: PersonId; readonly at: number }) {
  const { language } = useLanguage();
  const { meeting } = useMeeting();
  const profile = () => meeting.attendance.members[props.person]?.profile;
  const time = () =>
    new Intl.DateTimeFormat(language(), {
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone: meeting.sitting.convocation?.timeZone ?? 'UTC',
    }).format(props.at);
  return (
    <p class="signature">
      <bdi>{profile()?.name}</bdi> · <bdi>{profile()?.organisation}</bdi> ·{' '}
      <time datetime={new Date(props.at).toISOString()}>{time()}</time>
    </p>
  );
}
