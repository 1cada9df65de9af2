import { passageText } from '../../db/compilations.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { shares } from '../../shared/floor/shares/shares.ts';
import type { PassageId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { readable } from '../../shared/readable.ts';
import { composeMinutes } from '../../shared/report/compose-minutes.ts';
import { withWholeSentences } from '../../shared/report/direction.ts';
import type { Anchor, Document } from '../../shared/report/document.ts';
import { mapText } from '../../shared/report/map-text.ts';
import type { Phrases } from '../../shared/report/phrases.ts';
import { recordedAnnotations } from '../../shared/report/skeleton-annotations.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { RecordRead } from '../minutes/minutes-revisions.ts';
import { composeCompilation } from './compose-compilation.ts';
import { type ExportDeps, phrasesFor, publishedCompilation } from './export-source.ts';
import { minutesJson } from './minutes-json.ts';
import { createMinutesReadings, type Reading } from './minutes-readings.ts';
import type { TypesetFormat, Typesetter } from './pdf/typesetter.ts';
import { remarksIn } from './remarks.ts';
import { interventionsCsv } from './tables.ts';
import { timesCsv } from './times-table.ts';
import { webAnnotations } from './web-annotations.ts';
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
export function createExporter(deps: ExportDeps, typesetter: Typesetter) {
  function write(
    room: Pick<RecordRead, 'id'>,
    format: WrittenFormat,
    composed: Document,
    { t }: Phrases,
  ): Promise<Uint8Array | Refusal> {
    // Old records hold what has gone through no door.
    const document = mapText(composed, (text) => withWholeSentences(readable(text)));
    if (isPressed(format)) return typesetter.print(format, document, room.id, remarksIn(t));
    const text = format === 'html' ? writeHtml(document, linkToPassage) : writeMarkdown(document);
    return Promise.resolve(bytesOf(text));
  }

  return {
    readings: createMinutesReadings(deps),

    async minutes(reading: Reading, format: WrittenFormat, language: Language): Promise<Uint8Array | Refusal> {
      const phrases = await phrasesFor(reading.record(), language);
      return write(reading, format, composeMinutes(reading.source(), phrases), phrases);
    },

    interventions: async (reading: Reading, language: Language): Promise<string> =>
      interventionsCsv(reading.source().skeleton, await phrasesFor(reading.record(), language)),

    times(reading: Reading): string {
      const { meeting, at } = reading.record();
      return timesCsv(shares(meeting, at));
    },

    webAnnotations({ id, record }: Reading, origin: string) {
      const wordsOf = (version: number, passage: PassageId) => passageText(deps.db, id, version, passage);
      return webAnnotations(id, recordedAnnotations(record().meeting), origin, wordsOf);
    },

    minutesJson: async (reading: Reading, language: Language) =>
      minutesJson(reading.source(), deps.revisions.of(reading.id), await phrasesFor(reading.record(), language)),

    /** Ends the process that makes files, if it runs. */
    stop: typesetter.stop,

    /** A published version never changes. */
    async compilation(
      room: MeetingRoom,
      version: number,
      format: WrittenFormat,
      language: Language,
    ): Promise<Uint8Array | Refusal> {
      const text = publishedCompilation(deps, room, version);
      if (text === null) return refuse('nothing-published');
      const { convocation } = room.meeting.sitting;
      const phrases = await phrasesFor(room, language);
      return write(room, format, composeCompilation(text, convocation, phrases), phrases);
    },
  };
}

const isPressed = (format: WrittenFormat): format is TypesetFormat => format === 'docx' || format === 'pdf';

export type Exporter = ReturnType<typeof createExporter>;
