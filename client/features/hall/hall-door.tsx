import { Match, Switch } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { lazyWithWords } from '../../session/lazy-with-words.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Hall } from './hall.tsx';
import './hall.css';

const RefusedHall = lazyWithWords([], async () => (await import('./refused-hall.tsx')).RefusedHall, EnteringHall);

/** Lets people in once the meeting is known; who is refused learns why, and what to do about it. */
export function HallDoor(props: { readonly meetingId: MeetingId }) {
  const connection = useConnection();
  const { seq } = useMeeting();
  const refusal = () => (connection.status() === 'refused' ? connection.refusal() : null);
  return (
    <Switch fallback={<EnteringHall />}>
      <Match when={refusal()}>{(code) => <RefusedHall code={code()} />}</Match>
      <Match when={seq() > 0}>
        <Hall meetingId={props.meetingId} />
      </Match>
    </Switch>
  );
}

export function EnteringHall() {
  const t = useT();
  return (
    <main class="hall-state">
      <Progress label={t('hall.loading')} />
    </main>
  );
}
