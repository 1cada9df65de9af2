import type { Language } from '../../../shared/languages/language.ts';
import { markOfEdition } from '../../../shared/report/edition.ts';
import type { DocumentFormat, Exporter } from '../../documents/exporter.ts';
import type { Reading } from '../../documents/readings/minutes-readings.ts';
import { workOf } from './formats.ts';
import type { KeptAnswer, Making } from './kept-answers.ts';

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
export function madeFrom(reading: Reading, { of, origin = '', work, make }: MinutesFile): Making {
  const { id, name, edition } = reading;
  const version = `${reading.version}${markOfEdition(edition)} ${origin}`;
  return { slot: `${of} ${id} ${name}`, version, work, make: () => make(reading) };
}

export const minutesDocument = (
  exporter: Exporter,
  format: DocumentFormat,
  language: Language,
  origin: string,
): MinutesFile => ({
  of: `minutes ${language} ${format}`,
  origin,
  work: workOf(format),
  make: async (reading) =>
    format === 'json'
      ? JSON.stringify(await exporter.minutesJson(reading, language))
      : exporter.minutes(reading, format, language, origin),
});

export const interventionsFile = (exporter: Exporter, language: Language): MinutesFile => ({
  of: `interventions ${language}`,
  work: 'heavy',
  make: (reading) => exporter.interventions(reading, language),
});

export const timesFile = (exporter: Exporter): MinutesFile => ({ of: 'times', work: 'heavy', make: exporter.times });
