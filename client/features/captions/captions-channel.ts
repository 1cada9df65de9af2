import { createSignal, onCleanup } from 'solid-js';
import type { CaptionLanguage, CaptionLine } from '../../../shared/captions/captions.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { CaptionsAnswer, CaptionsFrames, CaptionsMessages } from '../../../shared/protocol/captions-messages.ts';
import type { CaptionLines } from '../../../shared/protocol/http/meetings/captions.ts';
import type { AnswerTo, Said } from '../../../shared/protocol/message.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { createChannel } from '../../connection/channel.ts';
import type { ChannelSocket } from '../../connection/channel-socket.ts';
import { keep, recall } from '../../device/kept.ts';
import { isFailure, request } from '../../http/request.ts';
import { mergedLines } from './merged-lines.ts';

/** What shows captions needs of them. */
export type Captions = {
  readonly lines: () => readonly CaptionLine[];
  readonly languages: () => readonly CaptionLanguage[];
  /** The one that is read; null: there is none yet. */
  readonly language: () => string | null;
  readonly choose: (language: string) => void;
  /** Fetches lines from before; where nothing can be fetched, it does nothing. */
  readonly older: () => Promise<void>;
};
/** `send`: null when no answer came; the same message may then be sent again. */
export type CaptionsConversation = Captions & {
  readonly isJoined: () => boolean;
  readonly send: <E extends 'write' | 'correct'>(
    event: E,
    message: Said<CaptionsMessages[E]>,
  ) => Promise<AnswerTo<CaptionsMessages[E]> | { readonly refused: RefusalCode } | null>;
};

const LANGUAGE = 'captions.language';
/** Thirty lines in letters of three bytes. */
const NEWEST_BYTES = 30_000;

/** What has come, whatever way it comes by. */
export function createCaptionStore() {
  const [lines, setLines] = createSignal<readonly CaptionLine[]>([]);
  const [languages, setLanguages] = createSignal<readonly CaptionLanguage[]>([]);
  const [language, setLanguage] = createSignal<string | null>(recall(LANGUAGE));
  const arrived = (more: readonly CaptionLine[]) => setLines((have) => mergedLines(have, more));
  return {
    ...{ lines, languages, language, setLanguages },
    arrived(more: readonly CaptionLine[]): void {
      arrived(more.filter((line) => line.language === language()));
    },
    joined(answer: CaptionsAnswer): void {
      if (answer.language !== language()) setLines([]);
      setLanguage(answer.language);
      setLanguages(answer.languages);
      arrived(answer.lines);
    },
    chosen(next: string): void {
      if (next !== language()) setLines([]);
      setLanguage(next);
      keep(LANGUAGE, next);
    },
  };
}

async function fetchOlder(
  meetingId: MeetingId,
  { lines, arrived }: Pick<ReturnType<typeof createCaptionStore>, 'lines' | 'arrived'>,
): Promise<void> {
  const [first] = lines();
  if (!first || first.seq === 1) return;
  const address = `/api/meetings/${meetingId}/captions/lines?lang=${first.language}&before=${first.seq}`;
  const answer = await request<CaptionLines>('GET', address);
  if (!isFailure(answer)) arrived(answer.lines);
}

/** The captions of a meeting, for a member; the channel closes with its owner. `onJoined`: what waits can be sent. */
export function createCaptions(
  socket: ChannelSocket,
  meetingId: MeetingId,
  onJoined: () => void = () => {},
): CaptionsConversation {
  const store = createCaptionStore();
  const [isJoined, setJoined] = createSignal(false);
  const channel = createChannel<CaptionsMessages, CaptionsFrames>({
    socket,
    meetingId,
    join: () => ({ by: 'join', message: { language: store.language() }, answerBytes: NEWEST_BYTES }),
    isFinal: (code) => !passesByItself(code),
    changed(now) {
      setJoined(now.state === 'joined');
      if (now.state !== 'joined') return;
      store.joined(now.answer);
      onJoined();
    },
  });
  channel.on('line', (line) => store.arrived([line]));
  channel.on('languages', (frame) => {
    store.setLanguages(frame.languages);
    if (store.language() === null) channel.join();
  });
  onCleanup(channel.close);

  return {
    ...{ lines: store.lines, languages: store.languages, language: store.language },
    older: () => fetchOlder(meetingId, store),
    choose(language) {
      store.chosen(language);
      channel.join();
    },
    isJoined,
    send: async (event, message) => channel.send(event, message),
  };
}
