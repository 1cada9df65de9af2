import type { CaptionLine } from '../../../shared/captions/captions.ts';
import { languagesOf } from '../../../shared/captions/captions.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { CaptionsAnswer } from '../../../shared/protocol/captions-messages.ts';
import type { CaptionLogs } from '../../captions/caption-logs.ts';

/** So many lines come when somebody begins to read: a screen full, three seconds of a thin line. */
const NEWEST = 30;

/** The sockets that read one language. */
export const readersOf = (meetingId: MeetingId, language: string): string => `captions ${meetingId} ${language}`;

/** What somebody sees first, in the language that they want, or else in that with the most lines. */
export function captionsFor(logs: CaptionLogs, meetingId: MeetingId, wanted: string | null): CaptionsAnswer {
  const captions = logs.find(meetingId);
  const languages = languagesOf(captions);
  const language = wanted ?? languages[0]?.language ?? null;
  const lines = language === null ? [] : (captions.lines[language] ?? []);
  return { languages, language, lines: lines.slice(-NEWEST) };
}

type Telling = {
  readonly line: (readers: string, line: CaptionLine) => void;
  readonly languages: (meetingId: MeetingId, frame: Pick<CaptionsAnswer, 'languages'>) => void;
};

/** Tells the readers of a namespace: each line to those of its language, and a new language to all. Returns how to stop. */
export const tellReaders = (logs: CaptionLogs, telling: Telling): (() => void) =>
  logs.onCaption((meetingId, line) => {
    telling.line(readersOf(meetingId, line.language), line);
    if (line.seq === 1) telling.languages(meetingId, { languages: languagesOf(logs.find(meetingId)) });
  });
