import { Match, Switch } from 'solid-js';
import { hasRight } from '../../../shared/permissions.ts';
import './sound-check.css';
import { useCall } from '../../media/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { ChecksOfOthers } from './checks-of-others.tsx';
import { OwnCheck } from './own-check.tsx';

/** Sound checks: the own one for who is on deck, all of them for a moderator; nothing for everybody else. */
export function SoundChecks() {
  const { soundCheck } = useCall();
  const { person, role } = useMeeting();
  const own = () => soundCheck.checks().find((check) => check.person === person());
  return (
    <Switch>
      <Match when={hasRight(role(), 'check-sound') && soundCheck.checks().length > 0}>
        <ChecksOfOthers />
      </Match>
      <Match when={own()}>{(check) => <OwnCheck check={check()} />}</Match>
    </Switch>
  );
}
