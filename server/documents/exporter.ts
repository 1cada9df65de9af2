import { passageText } from '../../db/papers/compilations.ts';
import { importedIn } from '../../db/papers/imported-annotations.ts';
import { outcomesIn } from '../../shared/annotation/carrying/outcomes.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { shares } from '../../shared/floor/shares/shares.ts';
import type { PassageId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { readable } from '../../shared/readable.ts';
import { composeDraft, composeMinutes, type MinutesSource } from '../../shared/report/compose/compose-minutes.ts';
import { leavingOutNames } from '../../shared/report/compose/leaving-out-names.ts';
import { withWholeSentences } from '../../shared/report/direction.ts';
import type { Anchor, Document } from '../../shared/report/document.ts';
import { mapBlock, mapText } from '../../shared/report/map-text.ts';
import type { Phrases } from '../../shared/report/phrases.ts';
import { recordedAnnotations } from '../../shared/report/skeleton/skeleton-annotations.ts';
import { partsWithWholeAddresses, withWholeAddresses } from '../../shared/report/whole-addresses.ts';
import { inTurns } from '../in-pieces.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { writeAkn } from './akn/write-akn.ts';
import { composeAnnotated } from './annotated/annotated-compilation.ts';
import { composeCompilation } from './compose-compilation.ts';
import { htmlParts, insideHtml, writeHtml } from './markup/write-html.ts';
import { writeMarkdown } from './markup/write-markdown.ts';
import type { Typesetter } from './pdf/typesetter.ts';
import type { TypesetFormat } from './pdf/typesetter-process.ts';
import { type ExportDeps, phrasesFor, publishedCompilation } from './readings/export-source.ts';
import { minutesJson } from './readings/minutes-json.ts';
import { createMinutesReadings, type MinutesReadings } from './readings/minutes-readings.ts';
import type { Reading } from './readings/reading.ts';
import { remarksIn } from './remarks.ts';
import { interventionsCsv } from './tables.ts';
import { timesCsv } from './times-table.ts';
import { webAnnotations } from './web-annotations.ts';

export const DOCUMENT_FORMATS = ['html', 'md', 'docx', 'pdf', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type WrittenFormat = Exclude<DocumentFormat, 'json'>;
/** Minutes are a debate as well, and leave in the form that archives of debates take. */
export const MINUTES_FORMATS = [...DOCUMENT_FORMATS, 'akn.xml'] as const;
export type MinutesFormat = (typeof MINUTES_FORMATS)[number];

/** A passage that the minutes mention stands in the compilation, at its own address. */
const linkToPassage = ({ kind, id }: Anchor): string | null =>
  kind === 'passage' ? `compilation.html#passage-${encodeURIComponent(id)}` : null;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type Made = Uint8Array | Refusal;

/** Makes the documents of meetings, newly each time. */
export type Exporter = {
  readonly readings: MinutesReadings;
  /** `origin`: the server's, for addresses of its pages. */
  readonly minutes: (reading: Reading, format: WrittenFormat, language: Language, origin: string) => Promise<Made>;
  /** The same for a page of the server, as HTML. */
  readonly minutesPage: (reading: Reading, language: Language) => Promise<string>;
  /** CSV. */
  readonly interventions: (reading: Reading, language: Language, origin: string) => Promise<string>;
  /** CSV. */
  readonly times: (reading: Reading) => string;
  readonly webAnnotations: (reading: Reading, origin: string) => ReturnType<typeof webAnnotations>;
  /** Akoma Ntoso 3.0. */
  readonly minutesAkn: (reading: Reading, language: Language, origin: string) => Promise<string>;
  readonly minutesJson: (
    reading: Reading,
    language: Language,
    origin: string,
  ) => Promise<ReturnType<typeof minutesJson>>;
  /** A published version never changes. Refuses `nothing-published`. */
  readonly compilation: (
    room: MeetingRoom,
    version: number,
    format: WrittenFormat,
    language: Language,
  ) => Promise<Made>;
  /** Any other document, as a file. `whose`: it takes turns with others of the same. */
  readonly written: (whose: string, document: Document, format: WrittenFormat, phrases: Phrases) => Promise<Made>;
  readonly paged: (document: Document, phrases: Phrases) => Promise<Uint8Array>;
  /** The compiled inputs with their annotations as comments and tracked changes, as a Word file. Refuses `nothing-published`. */
  readonly annotated: (reading: Reading, language: Language) => Promise<Made>;
  /** Ends the process that makes files, if it runs. */
  readonly stop: () => void;
};

export const createExporter = (deps: ExportDeps, typesetter: Typesetter): Exporter => ({
  readings: createMinutesReadings(deps),
  async minutes(reading, format, language, origin) {
    const phrases = await phrasesFor(reading.record(), language);
    const document = withWholeAddresses(composeMinutes(reading.source(), phrases), origin);
    return write(typesetter, reading, format, document, phrases);
  },
  minutesPage,
  minutesAkn,
  interventions: interventionsAsCsv,
  times(reading) {
    const { meeting, at } = reading.record();
    return timesCsv(shares(meeting, at));
  },
  webAnnotations: (reading, origin) => webAnnotationsOf(deps, reading, origin),
  minutesJson: async (reading, language, origin) =>
    minutesJson(reading.source(), deps.revisions.of(reading.id), await phrasesFor(reading.record(), language), origin),
  compilation: (...asked) => compiled(deps, typesetter, ...asked),
  annotated: (reading, language) => annotated(deps, typesetter, reading, language),
  written: (whose, document, format, phrases) => write(typesetter, { id: whose }, format, document, phrases),
  async paged(document, { t }) {
    // It is the longest that is written here: meetings go on in between.
    const blocks = await inTurns(document.blocks, (block) => mapBlock(block, cleanText));
    const cleaned = { ...clean({ ...document, blocks: [] }), blocks };
    const parts = await inTurns(
      htmlParts(cleaned, () => null, t('exports.contents')),
      (part) => part,
    );
    return bytesOf(parts.join('\n'));
  },
  stop: typesetter.stop,
});

async function compiled(
  deps: ExportDeps,
  typesetter: Typesetter,
  ...[room, version, format, language]: Parameters<Exporter['compilation']>
): Promise<Made> {
  const text = publishedCompilation(deps, room, version);
  if (text === null) return refuse('nothing-published');
  const phrases = await phrasesFor(room, language);
  const document = composeCompilation(text, room.meeting.sitting.convocation, phrases);
  return write(typesetter, room, format, document, phrases);
}

/** The summary record leaves out who spoke where the meeting wants that (R14), in tables and for programs as well. */
function withNamesAsTold(reading: Reading, phrases: Phrases): MinutesSource {
  const source = reading.source();
  return source.record === 'verbatim' ? source : leavingOutNames(source, phrases);
}

async function interventionsAsCsv(reading: Reading, language: Language, origin: string): Promise<string> {
  const phrases = await phrasesFor(reading.record(), language);
  return interventionsCsv(withNamesAsTold(reading, phrases).skeleton, phrases, origin);
}

async function minutesAkn(reading: Reading, language: Language, origin: string): Promise<string> {
  const phrases = await phrasesFor(reading.record(), language);
  const source = withNamesAsTold(reading, phrases);
  const { skeleton, edition } = source;
  const composed = composeDraft(source, phrases);
  const draft = { ...composed, parts: partsWithWholeAddresses(composed.parts, origin) };
  return writeAkn({ draft, skeleton, edition, origin }, phrases, readable);
}

async function minutesPage(reading: Reading, language: Language): Promise<string> {
  const composed = composeMinutes(reading.source(), await phrasesFor(reading.record(), language));
  const document = withWholeAddresses(composed, '');
  const meeting = encodeURIComponent(reading.id);
  return insideHtml(clean(document), (to) => {
    const link = linkToPassage(to);
    return link && `/api/meetings/${meeting}/${link}`;
  });
}

function webAnnotationsOf(deps: ExportDeps, { id, record }: Reading, origin: string) {
  const read = record();
  const wordsOf = (version: number, passage: PassageId) => passageText(deps.db, id, version, passage);
  const present = read.meeting.compilation.version;
  const textsOf = (version: number) => publishedCompilation(deps, read, version)?.passages ?? null;
  const around = { outcomeOf: outcomesIn(present, textsOf), said: importedIn(deps.db, id) };
  return webAnnotations(id, recordedAnnotations(read.meeting), origin, wordsOf, around);
}

async function annotated(
  deps: ExportDeps,
  typesetter: Typesetter,
  { record }: Reading,
  language: Language,
): Promise<Made> {
  const read = record();
  const text = publishedCompilation(deps, read);
  if (text === null) return refuse('nothing-published');
  const phrases = await phrasesFor(read, language);
  const outcomeOf = outcomesIn(text.version, (version) => publishedCompilation(deps, read, version)?.passages ?? null);
  const { convocation } = read.meeting.sitting;
  const document = composeAnnotated(text, recordedAnnotations(read.meeting), outcomeOf, convocation, phrases);
  return write(typesetter, read, 'docx', document, phrases);
}

async function write(
  typesetter: Typesetter,
  { id }: { readonly id: string },
  format: WrittenFormat,
  composed: Document,
  { t }: Phrases,
): Promise<Made> {
  const document = clean(composed);
  if (isPressed(format)) return typesetter.print(format, document, id, remarksIn(t));
  return bytesOf(format === 'html' ? writeHtml(document, linkToPassage) : writeMarkdown(document));
}

/** Old records hold text that no check has cleaned. */
const cleanText = (text: string): string => withWholeSentences(readable(text));
const clean = (composed: Document): Document => mapText(composed, cleanText);

const isPressed = (format: WrittenFormat): format is TypesetFormat => format === 'docx' || format === 'pdf';
