import { addLetter, settleLetter } from '../../db/letters.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Effects } from '../effects.ts';
import { createFairQueue } from '../fair-queue.ts';
import { createLetterCounts, type LetterCounts, mailboxHash, type Wish } from './letter-counts.ts';
import type { Mail, Message } from './mail.ts';

/** Each takes a connection to the mail server. */
const AT_ONCE = 4;

type Letter = Omit<Wish, 'to'> & { readonly message: Message };

/** Everything that this server sends by e-mail passes here, and is counted before it goes. */
export type LetterDesk = LetterCounts & {
  readonly send: (letter: Letter) => Promise<'sent' | 'failed' | Refusal>;
  /** What still waits is refused: nothing of it has gone. */
  readonly close: () => void;
};

export function createLetterDesk(db: Db, mail: Mail, effects: Pick<Effects, 'now' | 'log'>): LetterDesk {
  const queue = createFairQueue(AT_ONCE);
  const counts = createLetterCounts(db, effects);

  let isClosed = false;

  async function give(message: Message): Promise<'sent' | 'failed' | Refusal> {
    return isClosed ? refuse('server-stopping') : mail.send(message);
  }
  async function deliver(id: number, { person, message }: Letter): Promise<'sent' | 'failed' | Refusal> {
    const outcome = await queue.run(() => give(message), person);
    try {
      settleLetter(db, id, typeof outcome === 'string' ? outcome : 'failed');
    } catch (error) {
      effects.log.error({ err: error }, 'what became of a message could not be noted');
    }
    return outcome;
  }

  return {
    ...counts,
    async send(letter) {
      const { kind, person, message } = letter;
      const refused = counts.refusal({ kind, person, to: message.to });
      if (refused) return refused;
      return deliver(addLetter(db, { at: effects.now(), kind, person, toHash: mailboxHash(message.to) }), letter);
    },
    close() {
      isClosed = true;
      mail.close();
    },
  };
}
