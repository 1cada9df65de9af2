import type { ContributionId } from '../../../shared/ids.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import { savedBeside } from '../../../shared/protocol/http/consultations/files.ts';
import { markOfEdition, nameEdition } from '../../../shared/report/edition.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import { hasWords } from '../../answering/gathered.ts';
import { MINUTES_FORMATS, type MinutesFormat } from '../exporter.ts';
import { type Issued, issuedAs } from '../readings/issued-minutes.ts';
import { fileNameFor } from './file-names.ts';
import type { Entry } from './write-zip.ts';

/** The bytes of the file in which a contribution came, piece by piece. */
export type OriginalOf = (hash: string) => Pick<Entry, 'size' | 'bytes'> | null;

export type PackageSource = {
  /** In the order of receipt. */
  readonly contributions: readonly ContributionSummary[];
  readonly title: string;
  readonly phrases: Phrases;
  readonly originalOf: OriginalOf;
  /** Of the published compilation; null: there is none. */
  readonly version: number | null;
  /** The minutes that everybody may read, the newest first. */
  readonly minutes: readonly Issued[];
  /** Of the meeting, once its minutes are for everybody. */
  readonly captions: readonly { readonly path: string; readonly text: string }[];
  /** The log of the meeting: for its members alone, because it tells who was there when. */
  readonly log: Pick<Entry, 'size' | 'bytes'> | null;
  /** Of the server, as PEM, and where it can be compared. */
  readonly key: { readonly pem: string; readonly address: string };
};

/** The verbatim record goes along in the forms that people read. */
const VERBATIM_FORMATS = ['html', 'pdf', 'docx'] as const satisfies readonly MinutesFormat[];

/** A document that has to be made. */
export type Part =
  | { readonly kind: 'compilation'; readonly version: number; readonly format: 'docx' | 'pdf' | 'html' }
  | { readonly kind: 'answers'; readonly format: 'docx' | 'html' }
  | { readonly kind: 'table' }
  /** `names`: of the files of the contributions, in the package. */
  | { readonly kind: 'list'; readonly names: ReadonlyMap<ContributionId, string> }
  | MinutesPart
  | { readonly kind: 'bundle' }
  | { readonly kind: 'page'; readonly of: ContributionId };

export type MinutesPart = { readonly kind: 'minutes'; readonly issued: Issued } & (
  | { readonly form: 'document'; readonly format: MinutesFormat }
  | { readonly form: 'interventions' | 'speaking-times' }
  | { readonly form: 'annotated' }
);

/** What lies in the package: a file that is there, or one that is made of a part. */
export type Packed = Entry | { readonly path: string; readonly part: Part };

/** All that the group gets, in its order. */
export function packageEntries(source: PackageSource): readonly Packed[] {
  const responses = source.contributions.flatMap((one) => responseOf(one, source));
  const names = new Map(responses.map(({ of, packed }) => [of, packed.path]));
  const { version } = source;
  return [
    text('README.txt', readme(source)),
    { path: 'contributions.csv', part: { kind: 'list', names } },
    { path: 'answers.csv', part: { kind: 'table' } },
    ...(['docx', 'html'] as const).map((format) => {
      return { path: `answers.${format}`, part: { kind: 'answers', format } } as const;
    }),
    ...(version === null ? [] : compiled(version)),
    ...source.minutes.flatMap(minutesIn),
    ...source.captions.map(({ path, text: words }) => text(path, words)),
    ...source.minutes.slice(0, version === null ? 0 : 1).map(annotatedIn),
    { path: 'bundle.html', part: { kind: 'bundle' } },
    ...responses.map(({ packed }) => packed),
    ...(source.log ? [{ path: 'log.ndjson', ...source.log }] : []),
    text('signing-key.pem', source.key.pem),
  ];
}

const compiled = (version: number): readonly Packed[] =>
  (['docx', 'pdf', 'html'] as const).map((format) => {
    return { path: `compilation/compilation-${version}.${format}`, part: { kind: 'compilation', version, format } };
  });

/** Each revision under its number: `minutes/minutes-r2.pdf`; its verbatim record is `minutes/verbatim-r2.pdf`. */
const minutesIn = (issued: Issued): readonly Packed[] => {
  const path = (name: string, ending: string) => `minutes/${name}${markOfEdition(issued.edition)}.${ending}`;
  return [
    ...MINUTES_FORMATS.map((format): Packed => {
      return { path: path('minutes', format), part: { kind: 'minutes', issued, form: 'document', format } };
    }),
    ...VERBATIM_FORMATS.map((format): Packed => {
      const verbatim = issuedAs(issued, 'verbatim');
      return { path: path('verbatim', format), part: { kind: 'minutes', issued: verbatim, form: 'document', format } };
    }),
    ...(['interventions', 'speaking-times'] as const).map((form): Packed => {
      return { path: path(form, 'csv'), part: { kind: 'minutes', issued, form } };
    }),
  ];
};

/** The compiled version with its annotations, as they stand in the newest minutes. */
const annotatedIn = (issued: Issued): Packed => ({
  path: 'compilation/annotations.docx',
  part: { kind: 'minutes', issued, form: 'annotated' },
});

type Response = { readonly of: ContributionId; readonly packed: Packed };

/** In its file as it came, or as a page where it was written into the form. */
function responseOf(one: ContributionSummary, { originalOf }: PackageSource): readonly Response[] {
  if (!hasWords(one)) return [];
  const original = one.file === null ? null : originalOf(one.file);
  const path = `responses/${fileNameFor(one.number ?? 0, one.organisation, original ? savedBeside(one.fileName) : 'page.html')}`;
  const packed: Packed = original
    ? { path, ...original, sha256: one.file ?? undefined }
    : { path, part: { kind: 'page', of: one.id } };
  return [{ of: one.id, packed }];
}

function text(path: string, words: string): Entry {
  const bytes = new TextEncoder().encode(words);
  return { path, size: bytes.byteLength, bytes: () => bytes };
}

/** With nothing but coreutils and OpenSSL 3, in the folder into which the archive was unpacked. */
const VERIFYING = [
  'sha256sum -c SHA256SUMS',
  "sed '$d' SHA256SUMS > signed.txt",
  "tail -n 1 SHA256SUMS | sed 's/.*: //' | base64 -d > signature.bin",
  'openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in signed.txt -sigfile signature.bin',
];

function readme({ title, phrases, version, minutes, captions, log, key }: PackageSource): string {
  const { t } = phrases;
  const has = (beginning: string): boolean => captions.some(({ path }) => path.startsWith(beginning));
  const editions = phrases.list(minutes.map(({ edition }) => nameEdition(edition, phrases)));
  const lines = [
    t('plain.readme-title', { title }),
    '',
    `responses/ : ${t('plain.readme-responses')}`,
    `compilation/ : ${version === null ? t('exports.notCompiled') : t('plain.readme-compilation', { version })}`,
    `minutes/ : ${minutes.length === 0 ? t('plain.readme-no-minutes') : t('plain.readme-minutes', { editions })}`,
    ...(minutes.length === 0 ? [] : [`minutes/verbatim* : ${t('plain.readme-verbatim')}`]),
    ...(has('captions/') ? [`captions/ : ${t('plain.readme-captions')}`] : []),
    ...(has('recordings.csv') ? [`recordings.csv : ${t('plain.readme-recordings')}`] : []),
    `contributions.csv : ${t('plain.readme-list')}`,
    `answers.csv, answers.docx, answers.html : ${t('plain.readme-answers')} ${t('exports.wayOfAnswering')}`,
    `bundle.html : ${t('plain.readme-bundle')}`,
    ...(log ? [`log.ndjson : ${t('plain.readme-log')}`] : []),
    `signing-key.pem : ${t('plain.readme-key', { address: key.address })}`,
    `SHA256SUMS : ${t('plain.readme-signed')}`,
    '',
    t('plain.readme-verify'),
    ...VERIFYING.map((line) => `    ${line}`),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
