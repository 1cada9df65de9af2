import { type ComponentProps, splitProps } from 'solid-js';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useMeeting } from './meeting-context.tsx';
import { isAccepted, useSending } from './sending.ts';

type Commanded = {
  /** The command that it gives; null when there is nothing to give it for. */
  readonly command: MeetingCommand | null;
  /** Called with what is said, as it is said. */
  readonly onPressed?: (command: MeetingCommand) => void;
  /** Called once the server has accepted it. */
  readonly onCommanded?: () => void;
  /**
   * Each click of a quick series counts: for steps that add up. Elsewhere, the second click of a double click is no second command.
   */
  readonly inSteps?: boolean;
  /** Cannot be pressed at the moment, whatever the law says. */
  readonly resting?: boolean;
};

function useCommand(props: Commanded) {
  const { can } = useMeeting();
  const sending = useSending();
  const allowed = () => {
    const wanted = props.command;
    return wanted !== null && can(wanted);
  };
  async function press(event: MouseEvent) {
    if (props.command === null || !allowed() || busy()) return;
    if (event.detail > 1 && !props.inSteps) return;
    props.onPressed?.(props.command);
    const receipt = await sending.send(props.command);
    if (isAccepted(receipt)) props.onCommanded?.();
  }
  const busy = () => sending.busy() || (props.resting ?? false);
  return { allowed, press, busy };
}

/** A key that is held down presses a button once. */
const pressOnce = (event: KeyboardEvent) => event.repeat && event.key === 'Enter' && event.preventDefault();
const OWN = ['command', 'onPressed', 'onCommanded', 'inSteps', 'resting'] as const;

/** A button that asks the law whether it may be pressed, and waits for the answer once it has been. */
export function CommandButton(props: Omit<ComponentProps<typeof Button>, 'command'> & Commanded) {
  const [own, rest] = splitProps(props, OWN);
  const { allowed, press, busy } = useCommand(own);
  return (
    <Button
      {...rest}
      busy={busy()}
      disabled={!busy() && !allowed()}
      onKeyDown={pressOnce}
      onClick={(event) => void press(event)}
    />
  );
}

export function CommandIconButton(props: Omit<ComponentProps<typeof IconButton>, 'command'> & Commanded) {
  const [own, rest] = splitProps(props, OWN);
  const { allowed, press, busy } = useCommand(own);
  /** Not `disabled`, which would take the focus from a person who has just pressed it. */
  return (
    <IconButton
      {...rest}
      aria-disabled={!allowed() || own.resting || undefined}
      aria-busy={busy() || undefined}
      onKeyDown={pressOnce}
      onClick={(event) => void press(event)}
    />
  );
}
