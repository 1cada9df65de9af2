import type { Language } from '../../../shared/languages/language.ts';
import { markOfEdition } from '../../../shared/report/edition.ts';
import type { Exporter, MinutesFormat } from '../../documents/exporter.ts';
import type { Issued } from '../../documents/readings/issued-minutes.ts';
import type { Reading } from '../../documents/readings/reading.ts';
import { workOf } from './formats.ts';
import type { KeptAnswer, Making } from './kept-answers.ts';
import type { Made } from './kept-bytes.ts';

/**
 * A file of the minutes. `of`: what distinguishes it from the other files of the same text. `origin`: the server's, where the file
 * names it.
 */
export type MinutesFile = Pick<KeptAnswer, 'work'> & {
  readonly of: string;
  readonly origin?: string;
  readonly make: (reading: Reading) => ReturnType<KeptAnswer['make']>;
};

/** Made once for everybody, wherever it goes: by itself, or in a package. */
export function madeFrom(reading: Reading, { make, ...file }: MinutesFile): Making {
  return { ...named(reading, file), make: () => make(reading) };
}

/**
 * The same for a text that has to be read first: one after the other, so that many revisions are not in memory together, whatever the
 * file is.
 */
export function madeFromIssued(issued: Issued, { make, ...file }: MinutesFile): Making {
  return { ...named(issued, { ...file, work: 'heavy' }), make: async () => make(await issued.read()) };
}

const named = (
  { id, name, version, edition }: Omit<Issued, 'read'>,
  { of, origin = '', work }: Omit<MinutesFile, 'make'>,
) => ({
  ...{ slot: `${of} ${id} ${name}`, version: `${version}${markOfEdition(edition)} ${origin}`, work },
});

export const minutesDocument = (
  exporter: Exporter,
  format: MinutesFormat,
  language: Language,
  origin: string,
): MinutesFile => ({
  of: `minutes ${language} ${format}`,
  origin,
  work: workOf(format),
  make: async (reading) => madeAs(exporter, reading, format, language, origin),
});

async function madeAs(
  exporter: Exporter,
  reading: Reading,
  format: MinutesFormat,
  language: Language,
  origin: string,
): Promise<Made> {
  if (format === 'json') return JSON.stringify(await exporter.minutesJson(reading, language, origin));
  if (format === 'akn.xml') return exporter.minutesAkn(reading, language, origin);
  return exporter.minutes(reading, format, language, origin);
}

export const interventionsFile = (exporter: Exporter, language: Language, origin: string): MinutesFile => ({
  of: `interventions ${language}`,
  origin,
  work: 'heavy',
  make: (reading) => exporter.interventions(reading, language, origin),
});

export const annotatedFile = (exporter: Exporter, language: Language): MinutesFile => ({
  of: `annotations docx ${language}`,
  work: workOf('docx'),
  make: (reading) => exporter.annotated(reading, language),
});

export const timesFile = (exporter: Exporter): MinutesFile => ({ of: 'times', work: 'heavy', make: exporter.times });
