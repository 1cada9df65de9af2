import { type Refusal, refuse } from '../../shared/decision.ts';
import { shares } from '../../shared/floor/shares.ts';
import type { Language } from '../../shared/languages/language.ts';
import { composeMinutes } from '../../shared/minutes/compose-minutes.ts';
import type { Anchor, Document } from '../../shared/minutes/document.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { composeCompilation } from './compose-compilation.ts';
import { createMinutesSources, type ExportWorld, publishedCompilation, wordingFor } from './export-source.ts';
import { minutesJson } from './minutes-json.ts';
import type { Press, PressFormat } from './press.ts';
import { interventionsCsv } from './tables.ts';
import { timesCsv } from './times-table.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

export const DOCUMENT_FORMATS = ['html', 'md', 'docx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type WrittenFormat = Exclude<DocumentFormat, 'json'>;

/** A passage that the minutes speak of stands in the compilation, one address away. */
const linkToPassage = ({ kind, id }: Anchor): string | null =>
  kind === 'passage' ? `compilation.html#passage-${encodeURIComponent(id)}` : null;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes the documents of meetings, each time anew. */
export function createExporter(world: ExportWorld, press: Press) {
  const sources = createMinutesSources(world);

  function write(room: MeetingRoom, format: WrittenFormat, document: Document): Promise<Uint8Array | Refusal> {
    if (isPressed(format)) return press.print(format, document, room.id);
    const text = format === 'html' ? writeHtml(document, linkToPassage) : writeMarkdown(document);
    return Promise.resolve(bytesOf(text));
  }

  return {
    /** Which text of the minutes is taken away now. */
    edition: sources.editionOf,

    /** Names all that minutes are made from: the record, and the rapporteurs' text. */
    minutesVersion: sources.versionOf,

    minutes: async (room: MeetingRoom, format: WrittenFormat, language: Language): Promise<Uint8Array | Refusal> =>
      write(room, format, composeMinutes(sources.of(room), await wordingFor(room, language))),

    interventions: async (room: MeetingRoom, language: Language): Promise<string> =>
      interventionsCsv(sources.of(room).skeleton, await wordingFor(room, language)),

    times: (room: MeetingRoom): string => timesCsv(shares(room.meeting, room.at)),

    minutesJson: async (room: MeetingRoom, language: Language) =>
      minutesJson(sources.of(room), world.revisions.of(room.id), await wordingFor(room, language)),

    /** Ends the process that makes files, if it runs. */
    stop: press.stop,

    /** A published version never changes. */
    async compilation(
      room: MeetingRoom,
      version: number,
      format: WrittenFormat,
      language: Language,
    ): Promise<Uint8Array | Refusal> {
      const text = publishedCompilation(world, room, version);
      if (text === null) return refuse('nothing-published');
      const { convocation } = room.meeting.sitting;
      return write(room, format, composeCompilation(text, convocation, await wordingFor(room, language)));
    },
  };
}

const isPressed = (format: WrittenFormat): format is PressFormat => format === 'docx' || format === 'pdf';

export type Exporter = ReturnType<typeof createExporter>;
