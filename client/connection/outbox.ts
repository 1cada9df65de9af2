import { type CommandId, idOf } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { newId } from './new-id.ts';

type Unanswered = { readonly envelope: CommandEnvelope; readonly answer: (receipt: Receipt) => void };

/**
 * Answers after which the line is joined anew: the command is given again then, under its id. What else passes by itself
 * is told, because a command is of its moment, and whoever gave it is waiting.
 */
const NOT_YET: readonly RefusalCode[] = ['not-joined', 'server-stopping'];

/**
 * Commands until they are answered. Each keeps the id that it was given here, so that a resend is the same command and
 * is done once. `transmit` gives a command to the line as it is now.
 */
export function createOutbox(transmit: (envelope: CommandEnvelope) => void) {
  const unanswered = new Map<CommandId, Unanswered>();

  return {
    /** Resolves with the server's answer, however often the line drops before. */
    send: (command: MeetingCommand): Promise<Receipt> =>
      new Promise((answer) => {
        const envelope = { id: idOf<CommandId>(newId()), command };
        unanswered.set(envelope.id, { envelope, answer });
        transmit(envelope);
      }),

    answered(id: CommandId, receipt: Receipt): void {
      if ('refused' in receipt && NOT_YET.includes(receipt.refused)) return;
      unanswered.get(id)?.answer(receipt);
      unanswered.delete(id);
    },

    /** Everything that has not been answered, in the order given. */
    resend(): void {
      for (const { envelope } of unanswered.values()) transmit(envelope);
    },
  };
}
