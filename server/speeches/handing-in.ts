import type { Db } from '../../db/open-database.ts';
import type { Words } from '../../db/papers/contributions.ts';
import { removeFileOfSpeech, storeSpeechText } from '../../db/papers/speech-texts.ts';
import type { Actor } from '../../shared/actor.ts';
import { isRefusal, type Refusal } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import type { SpeechCommand } from '../../shared/speeches/speeches.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';

type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };
type HandIn = Extract<SpeechCommand, { type: 'speech.hand-in' }>;
type Sent = Words & { readonly sentAs: CommandId | undefined };

/** Gives the command, and does with the text what follows from it. Text and record are in one commit: there is never one without the other. */
async function carryOut(
  { rooms, effects }: Deps,
  room: MeetingRoom,
  command: SpeechCommand,
  actor: Actor,
  store: () => void = () => {},
): Promise<Refusal | null> {
  const receipt = await rooms.together(store, () =>
    room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor),
  );
  return isRefusal(receipt) ? receipt : null;
}

/** The text takes the place of the one before, if there is one under this id (H2). */
export function handIn(deps: Deps, room: MeetingRoom, command: HandIn, actor: Actor, words: Sent) {
  const { shapes = [], file = null, fileName = '', sentAs = null, language, title, paragraphs } = words;
  return carryOut(deps, room, command, actor, () => {
    removeFileOfSpeech(deps.db, room.meeting.sitting, command.speechId, file);
    storeSpeechText(deps.db, {
      ...{ id: command.speechId, meetingId: room.id, language, title, paragraphs, shapes, file, fileName, sentAs },
      version: (room.meeting.speech.byId[command.speechId]?.version ?? 0) + 1,
      handedInBy: actor.type === 'person' ? actor.person : command.person,
      at: deps.effects.now(),
    });
  });
}

/** The text goes with the record, as whenever one is withdrawn (`following-the-log.ts`). */
type Withdrawal = Extract<SpeechCommand, { type: 'speech.withdraw' }>;
export const withdrawSpeech = (deps: Deps, room: MeetingRoom, command: Withdrawal, actor: Actor) =>
  carryOut(deps, room, command, actor);

type Choice = Extract<SpeechCommand, { type: 'speech.choose-publication' }>;
export const choosePublication = (deps: Deps, room: MeetingRoom, command: Choice, actor: Actor) =>
  carryOut(deps, room, command, actor);
