import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createChannel } from '../../../client/connection/channel.ts';
import { createOutbox } from '../../../client/connection/outbox.ts';
import type { Refusal } from '../../../shared/decision.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { createSocketInHand, type NoteFrames, type NoteMessages } from '../../support/lines/socket-in-hand.ts';
import { createDice, type Dice } from '../../support/random/dice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const meetingId = idOf<MeetingId>('m');
type Note = { readonly id: string };
type Noted = { readonly noted: string } | Refusal;
const BO = { name: 'bo' };

describe('given notes that are sent one after the other over a channel, whatever happens to it', () => {
  /** What the server has taken, in order, and what the client was told of each. */
  function notesInHand() {
    const hand = createSocketInHand();
    const [taken, told]: [string[], string[]] = [[], []];
    const outbox = createOutbox<Note, Noted>({
      give(note) {
        if (channel.state().state !== 'joined') return false;
        void channel.send('note', note).then((answer) => answer && outbox.answered(note.id, answer));
        return true;
      },
      atOnce: 1,
      isPassing: (answer) => 'refused' in answer && passesByItself(answer.refused),
      settled: ({ id }) => told.push(id),
      passed: () => channel.later(outbox.resend),
    });
    const channel = createChannel<NoteMessages, NoteFrames>({
      socket: hand.socket,
      meetingId,
      join: () => ({ by: 'join', message: { after: taken.length } }),
      changed: ({ state }) => state === 'joined' && outbox.resend(),
    });
    const take = (id: string): Noted => {
      if (!taken.includes(id)) taken.push(id);
      return { noted: id };
    };
    return { ...hand, channel, outbox, taken, told, take };
  }
  type Notes = ReturnType<typeof notesInHand>;

  const idOfNote = (message: unknown): string =>
    typeof message === 'object' && message !== null && 'id' in message ? String(message.id) : '';

  /** The server takes it; whether its answer arrives is another question. */
  function answerNote({ open, take }: Notes, refused: RefusalCode | null): void {
    const [asked] = open('note');
    if (asked === undefined) return;
    asked.answer(refused === null ? take(idOfNote(asked.message)) : { refused });
  }
  const STEPS: readonly ((notes: Notes, dice: Dice) => void)[] = [
    ({ up }) => up(),
    ({ up }) => up(),
    ({ dropped }) => dropped('transport close'),
    ({ hangsUp }) => hangsUp(),
    ({ isNotLetIn }) => isNotLetIn('signed-out'),
    ({ open }) => open('join')[0]?.answer(BO),
    ({ open }) => open('join')[0]?.answer(BO),
    ({ open }) => open('join')[0]?.answer({ refused: 'server-failed' }),
    (notes) => answerNote(notes, null),
    (notes) => answerNote(notes, null),
    (notes, dice) => answerNote(notes, dice.one(['too-many-messages', 'not-joined', 'storage-failed']) ?? null),
    ({ open, take, dropped }) => {
      for (const { message } of open('note')) take(idOfNote(message));
      dropped('transport close');
    },
  ];

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'when %i is the seed, then each is sent until it is answered, told once, and none overtakes another',
    async (seed) => {
      const dice = createDice(seed);
      const notes = notesInHand();
      const written: string[] = [];
      for (let n = 0; n < 120; n += 1) {
        if (dice.upTo(4) === 0) {
          const id = `note-${written.length}`;
          written.push(id);
          notes.outbox.add({ id });
        }
        dice.one(STEPS)?.(notes, dice);
        await vi.advanceTimersByTimeAsync(dice.one([0, 0, 300, 3000, 12_000]) ?? 0);
      }
      for (let n = 0; n < 200 && notes.told.length < written.length; n += 1) {
        notes.up();
        notes.open('join')[0]?.answer(BO);
        answerNote(notes, null);
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect(notes.told).toEqual(written);
      expect(notes.taken).toEqual(written);
      notes.channel.close();
    },
  );
});
