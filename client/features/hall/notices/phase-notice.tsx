import { Match, Show, Switch } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';

/** Not open yet, suspended, closed; silence and helping: states that everybody should see at once. */
export function PhaseNotice(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const { meeting } = useMeeting();
  const phase = () => meeting.sitting.phase.state;
  const helper = () => {
    const person = meeting.floor.helping;
    return person ? meeting.attendance.members[person]?.profile.name : undefined;
  };
  return (
    <>
      <Switch>
        <Match when={phase() === 'not-open'}>
          <Notice title={t('hall.phase.notOpen')} text={t('hall.phase.notOpenHint')} />
        </Match>
        <Match when={phase() === 'suspended'}>
          <Notice title={t('hall.phase.suspended')} text={t('hall.phase.suspendedHint')} />
        </Match>
        <Match when={phase() === 'closed'}>
          <div class="hall-notice" role="status">
            <strong>{t('hall.phase.closed')}</strong> {t('hall.phase.closedHint')}
            <a class="end" href={`/meetings/${props.meetingId}/minutes`}>
              {t('hall.phase.minutes')}
            </a>
          </div>
        </Match>
      </Switch>
      <Show when={meeting.floor.silenced && phase() === 'open'}>
        <Notice title={t('hall.silenced')} text="" />
      </Show>
      <Show when={helper()}>{(name) => <Notice title={t('hall.helping', { name: name() })} text="" />}</Show>
    </>
  );
}

function Notice(props: { readonly title: string; readonly text: string }) {
  return (
    <div class="hall-notice" role="status">
      <strong>{props.title}</strong> {props.text}
    </div>
  );
}
