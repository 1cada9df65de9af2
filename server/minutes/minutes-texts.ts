import type { MinutesUpdates } from '../../db/minutes-updates.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Stretch } from '../../shared/minutes/history.ts';
import type { Effects } from '../effects.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import { MinutesText } from './minutes-text.ts';
import { NOTHING, type TextRead, textRead } from './text-read.ts';
import type { TextThread } from './text-thread.ts';
import { createTextThreads } from './text-threads.ts';
import type { Authored } from './trying/questions.ts';

/** The texts opened in this life of the server, one for each meeting. */
export type MinutesTexts = {
  readonly of: (id: MeetingId) => MinutesText;
  /** As it was with its row of this number, in a thread of its own, so that writers do not wait for it. */
  readonly asOf: (id: MeetingId, seq: number, whose: Asker) => Promise<TextRead>;
  /** Who wrote when, the oldest first (R40). */
  readonly stretches: (id: MeetingId, whose: Asker) => Promise<readonly Stretch[]>;
  /** As it was with its row of this number, and who wrote what of it. */
  readonly authored: (id: MeetingId, seq: number, whose: Asker) => Promise<Authored>;
  readonly close: () => void;
};

/** `file`: the database, which the threads read. */
export function createMinutesTexts(
  rows: MinutesUpdates,
  file: string,
  effects: Effects,
  shares: ThreadShares,
): MinutesTexts {
  const threads = createTextThreads(file, shares);
  const texts = new Map<MeetingId, MinutesText>();
  const readers = new Map<MeetingId, TextThread>();
  function open(id: MeetingId): MinutesText {
    const thread = threads.of(id, () => texts.get(id)?.letGo());
    return new MinutesText(id, { rows, thread, shares, effects });
  }
  function readerOf(id: MeetingId): TextThread {
    const reader = readers.get(id) ?? threads.of(id, () => readers.delete(id));
    readers.set(id, reader);
    return reader;
  }
  async function readPast(id: MeetingId, seq: number, whose: Asker): Promise<TextRead> {
    const { at, said } = await readerOf(id).ask<'read-past'>({ ask: 'read-past', seq }, whose);
    return textRead(seq, at, said);
  }
  return {
    of(id) {
      const text = texts.get(id) ?? open(id);
      texts.set(id, text);
      return text;
    },
    asOf: async (id, seq, whose) => (seq === 0 ? NOTHING : shares.reading(whose, () => readPast(id, seq, whose))),
    stretches: (id, whose) => shares.reading(whose, () => readerOf(id).ask<'stretches'>({ ask: 'stretches' }, whose)),
    authored: (id, seq, whose) =>
      shares.reading(whose, () => readerOf(id).ask<'authored'>({ ask: 'authored', seq }, whose)),
    close: threads.close,
  };
}
