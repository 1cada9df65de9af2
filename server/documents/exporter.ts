import { type Refusal, refuse } from '../../shared/decision.ts';
import { shares } from '../../shared/floor/shares.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Anchor, Document } from '../../shared/minutes/document.ts';
import type { Edition } from '../../shared/minutes/edition.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { composeCompilation } from './compose-compilation.ts';
import { type ExportWorld, minutesDocument, minutesSource, publishedCompilation, wordingFor } from './export-source.ts';
import { createKeptExports } from './kept-exports.ts';
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

/** Makes the documents of meetings. Each `version` names all that went into it: the record, the text, the language. */
export function createExporter(world: ExportWorld, press: Press) {
  const once = createKeptExports();

  function write(room: MeetingRoom, format: WrittenFormat, document: Document): Promise<Uint8Array | Refusal> {
    if (isPressed(format)) return press.print(format, document, room.id);
    const text = format === 'html' ? writeHtml(document, linkToPassage) : writeMarkdown(document);
    return Promise.resolve(bytesOf(text));
  }

  return {
    /** Which text of the minutes is taken away now. */
    edition: (room: MeetingRoom): Edition => minutesSource(world, room).edition,

    minutesVersion: (room: MeetingRoom, format: DocumentFormat, language: Language): string =>
      [room.id, 'minutes', room.seq, world.texts.of(room.id).seq, language, format].join('-'),

    minutes(room: MeetingRoom, format: WrittenFormat, language: Language): Promise<Uint8Array | Refusal> {
      return once(this.minutesVersion(room, format, language), async () =>
        write(room, format, await minutesDocument(world, room, language)),
      );
    },

    interventions: async (room: MeetingRoom, language: Language): Promise<string> =>
      interventionsCsv(minutesSource(world, room).skeleton, await wordingFor(room, language)),

    times: (room: MeetingRoom): string => timesCsv(shares(room.meeting, room.at)),

    minutesJson: async (room: MeetingRoom, language: Language) =>
      minutesJson(minutesSource(world, room), await wordingFor(room, language)),

    /** Ends the process that makes files, if it runs. */
    stop: press.stop,

    compilationVersion: (room: MeetingRoom, version: number, format: WrittenFormat, language: Language): string =>
      [room.id, 'compilation', version, language, format].join('-'),

    compilation(
      room: MeetingRoom,
      version: number,
      format: WrittenFormat,
      language: Language,
    ): Promise<Uint8Array | Refusal> {
      return once(this.compilationVersion(room, version, format, language), async () => {
        const text = publishedCompilation(world, room, version);
        if (text === null) return refuse('nothing-published');
        const { convocation } = room.meeting.sitting;
        return write(room, format, composeCompilation(text, convocation, await wordingFor(room, language)));
      });
    },
  };
}

const isPressed = (format: WrittenFormat): format is PressFormat => format === 'docx' || format === 'pdf';

export type Exporter = ReturnType<typeof createExporter>;
