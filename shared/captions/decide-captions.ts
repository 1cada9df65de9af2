import type { Actor } from '../actor.ts';
import { assertNever, firstRefusal, type Refusal } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import {
  mustCorrect,
  mustFitInLine,
  mustHaveRight,
  mustHaveRoom,
  mustHaveRoomToCorrect,
  mustSit,
} from './caption-rules.ts';
import type { Captions, CaptionsCommand, CaptionsEvent } from './captions.ts';
import { speakingNow, speakingThen } from './speaking-now.ts';

type Of<Type extends CaptionsCommand['type']> = Extract<CaptionsCommand, { readonly type: Type }>;
/** `actor`: the server for a program, whose token was looked at before. `at`: server time, ms. */
export type Asked = { readonly meeting: Meeting; readonly actor: Actor; readonly at: number };

/** One event, or why not. */
export function decideCaptions(captions: Captions, command: CaptionsCommand, asked: Asked): CaptionsEvent | Refusal {
  switch (command.type) {
    case 'captions.write':
      return write(captions, command, asked);
    case 'captions.feed':
      return feed(captions, command, asked);
    case 'captions.correct':
      return correct(captions, command, asked);
    default:
      return assertNever(command);
  }
}

function write(captions: Captions, { language, text, request }: Of<'captions.write'>, { meeting, actor, at }: Asked) {
  const refusal = firstRefusal(
    mustHaveRight(meeting, 'write-captions', actor),
    mustSit(meeting),
    mustFitInLine(text),
    mustHaveRoom(captions, language, text),
  );
  const naming = speakingThen(meeting, request, at);
  return refusal ?? ({ type: 'captions.written', language, text, machine: false, ...naming } as const);
}

function feed(captions: Captions, { type: _, ...said }: Of<'captions.feed'>, { meeting }: Asked) {
  const refusal = firstRefusal(
    mustSit(meeting),
    mustFitInLine(said.text),
    mustHaveRoom(captions, said.language, said.text),
  );
  return refusal ?? ({ type: 'captions.written', ...said, ...speakingNow(meeting) } as const);
}

function correct(captions: Captions, { type: _, ...wanted }: Of<'captions.correct'>, { meeting, actor }: Asked) {
  const refusal = firstRefusal(
    mustHaveRight(meeting, 'correct-captions', actor),
    mustCorrect(captions, wanted),
    mustHaveRoomToCorrect(captions, wanted.text),
  );
  return refusal ?? ({ type: 'captions.corrected', ...wanted } as const);
}
