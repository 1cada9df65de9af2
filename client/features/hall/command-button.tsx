import { type ComponentProps, splitProps } from 'solid-js';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { isAccepted, useSending } from './sending.ts';

type Commanded = {
  /** What it says to the meeting; null when there is nothing to say it about. */
  readonly command: MeetingCommand | null;
  /** Called once the server has accepted it. */
  readonly onCommanded?: () => void;
};

function useCommand(props: Commanded) {
  const { can } = useMeeting();
  const sending = useSending();
  const allowed = () => {
    const wanted = props.command;
    return wanted !== null && can(wanted);
  };
  async function press() {
    if (props.command === null || !allowed()) return;
    const receipt = await sending.send(props.command);
    if (isAccepted(receipt)) props.onCommanded?.();
  }
  return { allowed, press, busy: sending.busy };
}

/** A button that asks the law whether it may be pressed, and waits for the answer once it has been. */
export function CommandButton(props: Omit<ComponentProps<typeof Button>, 'command'> & Commanded) {
  const [own, rest] = splitProps(props, ['command', 'onCommanded']);
  const { allowed, press, busy } = useCommand(own);
  return <Button {...rest} busy={busy()} disabled={!busy() && !allowed()} onClick={() => void press()} />;
}

export function CommandIconButton(props: Omit<ComponentProps<typeof IconButton>, 'command'> & Commanded) {
  const [own, rest] = splitProps(props, ['command', 'onCommanded']);
  const { allowed, press, busy } = useCommand(own);
  /** Not `disabled`, which would take the focus away from who has just pressed it. */
  return (
    <IconButton
      {...rest}
      aria-disabled={!allowed() || undefined}
      aria-busy={busy() || undefined}
      onClick={() => void press()}
    />
  );
}
