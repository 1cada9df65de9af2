import { createSignal } from 'solid-js';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { CommandType } from '../../shared/permissions.ts';
import { permits } from '../../shared/permissions.ts';
import type { Outcome } from '../connection/command-outbox.ts';
import { useMeeting } from './meeting-context.tsx';

/** Sends commands one at a time; `busy` while the answer is awaited. Refusals show themselves. */
export function useSending() {
  const { send } = useMeeting();
  const [busy, setBusy] = createSignal(false);
  async function sendOnce(command: MeetingCommand): Promise<Outcome | null> {
    if (busy()) return null;
    setBusy(true);
    try {
      return await send(command);
    } finally {
      setBusy(false);
    }
  }
  return { busy, send: sendOnce };
}

export const isAccepted = (outcome: Outcome | null): boolean => outcome !== null && 'accepted' in outcome;

/** Whether this person's role could ever use a control: a control that it never can use is not shown. */
export function useMay(): (type: CommandType) => boolean {
  const { actor, role } = useMeeting();
  return (type) => permits(type, actor(), role());
}
