import { createSignal, untrack } from 'solid-js';
import { CAPTION_MAX } from '../../../shared/captions/caption-rules.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId, type PersonId, type RequestId } from '../../../shared/ids.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { newId } from '../../connection/new-id.ts';
import { createOutbox } from '../../connection/outbox.ts';
import { keep, recall } from '../../device/kept.ts';
import type { CaptionsConversation } from './captions-channel.ts';

type Written = {
  readonly id: CommandId;
  readonly language: string;
  readonly text: string;
  readonly request: RequestId | null;
};
type Deps = {
  readonly conversation: () => CaptionsConversation;
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  /** Final: the line is kept where the person sees it. */
  readonly refused: (code: RefusalCode, text: string) => void;
};

export type Writing = {
  readonly unsent: () => readonly Written[];
  readonly write: (language: string, text: string, request: RequestId | null) => void;
  /** After each joining. */
  readonly resend: () => void;
};

/** What a captioner has typed, on its way: kept on the device until it is answered, through reloads and lost connections. */
export function createWriting({ conversation, meetingId, person, refused }: Deps): Writing {
  const key = `captions.unsent.${person}.${meetingId}`;
  const [unsent, setUnsent] = createSignal<readonly Written[]>([]);
  const outbox = createOutbox<Written, Awaited<ReturnType<CaptionsConversation['send']>>>({
    give(item) {
      const { isJoined, send } = conversation();
      if (!untrack(isJoined)) return false;
      void send('write', item).then((answer) => answer && outbox.answered(item.id, answer));
      return true;
    },
    atOnce: 1,
    isPassing: (answer) => answer !== null && isRefusal(answer) && passesByItself(answer.refused),
    settled(item, answer) {
      show();
      if (answer !== null && isRefusal(answer)) refused(answer.refused, item.text);
    },
    passed: () => setTimeout(outbox.resend, 1500),
  });
  function show(): void {
    setUnsent(outbox.items());
    keep(key, JSON.stringify(outbox.items()));
  }
  for (const item of parsed(recall(key))) outbox.add(item);
  show();
  return {
    unsent,
    write(language, text, request) {
      for (const part of inParts(text)) outbox.add({ id: idOf<CommandId>(newId()), language, text: part, request });
      show();
    },
    resend: outbox.resend,
  };
}

/** What is too long for one line goes in several. */
function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += CAPTION_MAX) parts.push(text.slice(at, at + CAPTION_MAX));
  return parts;
}

function parsed(text: string | null): readonly Written[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? (value as readonly Written[]) : [];
  } catch {
    return [];
  }
}
