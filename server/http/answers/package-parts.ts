import type { Consultation } from '../../../db/papers/consultations.ts';
import type { ContributionId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { ConsultationSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import { composeMinutes } from '../../../shared/report/compose/compose-minutes.ts';
import type { Document } from '../../../shared/report/document.ts';
import { markOfEdition } from '../../../shared/report/edition.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import type { AnsweredReader } from '../../answering/answered.ts';
import { consultedIn, gatherAll } from '../../answering/gathering.ts';
import { answersCsv, composeAnswers, contributionsCsv } from '../../documents/contributions/compose-answers.ts';
import { composeBundle } from '../../documents/contributions/compose-bundle.ts';
import { composeContribution } from '../../documents/contributions/compose-contributions.ts';
import type { MinutesPart, Part } from '../../documents/packaging/package-entries.ts';
import { phrasesFor, publishedCompilation } from '../../documents/readings/export-source.ts';
import type { Issued } from '../../documents/readings/issued-minutes.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { RoutesDeps } from '../deps.ts';
import { workOf } from './formats.ts';
import type { Making } from './kept-answers.ts';
import { annotatedFile, interventionsFile, madeFromIssued, minutesDocument, timesFile } from './minutes-files.ts';

type Source = {
  readonly room: MeetingRoom;
  readonly consultation: Consultation & Pick<ConsultationSummary, 'meetings'>;
  readonly read: () => AnsweredReader;
  readonly phrases: Phrases;
  readonly language: Language;
  /** The server's, for addresses of its pages. */
  readonly origin: string;
  /** The minutes that everybody may read, the newest first. */
  readonly minutes: readonly Issued[];
};

/** What the documents are made from is read once. */
function documentsOf({ db, exporter }: RoutesDeps, { room, consultation, read, phrases, language, minutes }: Source) {
  const consulted = consultedIn(consultation, consultation.meetings);
  const all = onlyOnce(() => gatherAll(db, consultation, read()));
  const written = (document: Document, format: 'docx' | 'html') => exporter.written(room.id, document, format, phrases);
  return {
    table: async () => answersCsv(await all(), phrases),
    answers: async (format: 'docx' | 'html') => written(composeAnswers(await all(), consulted, phrases), format),
    list: async (names: ReadonlyMap<ContributionId, string>) =>
      contributionsCsv(await all(), phrases, ({ id }) => names.get(id) ?? ''),
    async page(of: ContributionId) {
      const one = (await all()).find(({ id }) => id === of);
      if (!one) throw new Error('A contribution that is listed is there.');
      return written(composeContribution(one, consulted, phrases), 'html');
    },
    async bundle() {
      const [newest] = minutes;
      const read = await newest?.read();
      const report = read ? composeMinutes(read.source(), await phrasesFor(read.record(), language)) : null;
      const document = await composeBundle(await all(), publishedCompilation({ db }, room), consulted, phrases, report);
      return exporter.paged(document, phrases);
    },
  };
}

/** How the documents about a consultation are made, each of them once for everybody and each version. */
export function packageParts(deps: RoutesDeps, source: Source): (part: Part) => Making {
  const { room, language, consultation, minutes } = source;
  const version = deps.facts.versionOfPlaces(consultation.id);
  const documents = documentsOf(deps, source);
  const heavy = (what: string, make: Making['make'], of = version): Making => {
    return { slot: `${what} ${room.id} ${language}`, version: of, work: 'heavy', make };
  };
  const [newest] = minutes;
  const withMinutes = newest ? `${version} ${newest.version}${markOfEdition(newest.edition)}` : version;
  return (part) => {
    switch (part.kind) {
      case 'compilation':
        return compilationAs(deps, source, part);
      case 'answers':
        return heavy(`packed answers.${part.format}`, () => documents.answers(part.format));
      case 'table':
        return heavy('packed answers.csv', documents.table);
      case 'list':
        return heavy('packed list', () => documents.list(part.names));
      case 'bundle':
        return heavy('bundle', documents.bundle, withMinutes);
      case 'minutes':
        return minutesAs(deps, source, part);
      case 'page':
        return heavy(`packed page ${part.of}`, () => documents.page(part.of));
    }
  };
}

/** The same that is sent by itself. */
const compilationAs = (
  { exporter }: RoutesDeps,
  { room, language }: Source,
  { version, format }: Extract<Part, { readonly kind: 'compilation' }>,
): Making => ({
  slot: `compilation ${room.id} ${version} ${language} ${format}`,
  version: '',
  work: workOf(format),
  make: () => exporter.compilation(room, version, format, language),
});

/** The same that is sent by itself. */
function minutesAs({ exporter }: RoutesDeps, { language, origin }: Source, part: MinutesPart): Making {
  switch (part.form) {
    case 'document':
      return madeFromIssued(part.issued, minutesDocument(exporter, part.format, language, origin));
    case 'interventions':
      return madeFromIssued(part.issued, interventionsFile(exporter, language, origin));
    case 'speaking-times':
      return madeFromIssued(part.issued, timesFile(exporter));
    case 'annotated':
      return madeFromIssued(part.issued, annotatedFile(exporter, language));
  }
}

function onlyOnce<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
