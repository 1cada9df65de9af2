import { createCaptionEvents } from '../../db/captions/caption-events.ts';
import type { Head } from '../../db/head.ts';
import type { Db } from '../../db/open-database.ts';
import { type Actor, nameInLog } from '../../shared/actor.ts';
import type { CaptionLine, Captions, CaptionsCommand, CaptionsRecord } from '../../shared/captions/captions.ts';
import { decideCaptions } from '../../shared/captions/decide-captions.ts';
import { evolveCaptions } from '../../shared/captions/evolve-captions.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { createHeldCaptions, type WhenHeld } from './held-captions.ts';

export type OnCaption = (meetingId: MeetingId, line: CaptionLine) => void;
/** The captions of all meetings: each command is decided, stored and told in one go. */
export type CaptionLogs = {
  /** At once: where they are not in memory, they are read in one go. */
  readonly find: (meetingId: MeetingId) => Captions;
  readonly whenHeld: WhenHeld;
  /** The record to which it led, on disk; a resend is answered as before. */
  readonly execute: (
    room: MeetingRoom,
    command: CaptionsCommand,
    sent: { readonly id: CommandId; readonly by: Actor },
  ) => CaptionsRecord | Refusal;
  /** Called after each commit with the line as it is now. Returns how to stop. */
  readonly onCaption: (listener: OnCaption) => () => void;
  /** How many records there are, and the hash that covers all of them. */
  readonly head: (meetingId: MeetingId) => Head;
};

/** A program's line is known by its feed, language and number, so that the same number is the same line (Y5). */
export const idOfSent = ({ language, sent }: Extract<CaptionsCommand, { readonly type: 'captions.feed' }>): CommandId =>
  idOf<CommandId>(`${sent.feed}.${language}.${sent.number}`);

export function createCaptionLogs(db: Db): CaptionLogs {
  const events = createCaptionEvents(db);
  const held = createHeldCaptions(events);
  const listeners = new Set<OnCaption>();

  function store(room: MeetingRoom, captions: Captions, record: CaptionsRecord): CaptionsRecord {
    events.append(room.id, record);
    const now = evolveCaptions(captions, [record]);
    held.keep(room.id, now);
    const { event } = record;
    const line = now.lines[event.language]?.at(event.type === 'captions.corrected' ? event.seq - 1 : -1);
    if (line) for (const listener of listeners) listener(room.id, line);
    return record;
  }

  return {
    find: held.find,
    whenHeld: held.whenHeld,
    execute(room, command, { id, by }) {
      const done = events.findByCommand(room.id, id);
      if (done) return isSame(done, command, by) ? done : refuse(whyNotAgain(command));
      const captions = held.find(room.id);
      const at = room.now();
      const event = decideCaptions(captions, command, { meeting: room.meeting, actor: by, at });
      if (isRefusal(event)) return event;
      return store(room, captions, { seq: captions.events + 1, at, by: nameInLog(by), command: id, event });
    },
    onCaption(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    head: events.head,
  };
}

const isSame = ({ event, by }: CaptionsRecord, { text, language }: CaptionsCommand, actor: Actor): boolean =>
  by === nameInLog(actor) && event.text === text && event.language === language;

const whyNotAgain = ({ type }: CaptionsCommand) => (type === 'captions.feed' ? 'caption-number-used' : 'id-in-use');
