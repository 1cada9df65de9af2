import { isRefusal, type Refusal } from '../../../shared/decision.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import { answersCsv, contributionsCsv } from '../contributions/compose-answers.ts';
import { type Gathered, hasWords } from '../contributions/gathered.ts';
import { fileNameFor } from './file-names.ts';
import type { Entry } from './write-zip.ts';

/** The bytes of the file in which a contribution came, piece by piece. */
export type OriginalOf = (hash: string) => Pick<Entry, 'size' | 'bytes'> | null;
type Made = Uint8Array | Refusal;

export type PackageSource = {
  readonly all: readonly Gathered[];
  readonly title: string;
  readonly phrases: Phrases;
  readonly originalOf: OriginalOf;
  /** The published compilation; null: there is none. */
  readonly compilation: {
    readonly version: number;
    readonly make: (format: 'docx' | 'pdf' | 'html') => Promise<Made>;
  } | null;
  /** Answers as a document, one contribution as a page, and everything on one page. */
  readonly answers: (format: 'docx' | 'html') => Promise<Made>;
  readonly page: (one: Gathered) => Promise<Made>;
  readonly bundle: () => Promise<Made>;
};

const entry = (path: string, bytes: Uint8Array): Entry => ({ path, size: bytes.byteLength, bytes: () => bytes });
const text = (path: string, words: string): Entry => entry(path, new TextEncoder().encode(words));
/** Meetings go on between two documents. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const FORMATS = ['docx', 'pdf', 'html'] as const;

/** All that the group gets: what is small is made before, the files in which contributions came are read when their turn comes. */
export async function packageEntries(source: PackageSource): Promise<readonly Entry[] | Refusal> {
  const { all, phrases, compilation, answers, bundle } = source;
  const responses = await responsesOf(source);
  if (isRefusal(responses)) return responses;
  const made: Entry[] = [];
  const wanted = [
    ...FORMATS.flatMap((format) =>
      compilation
        ? [[`compilation/compilation-${compilation.version}.${format}`, () => compilation.make(format)] as const]
        : [],
    ),
    ...(['docx', 'html'] as const).map((format) => [`answers.${format}`, () => answers(format)] as const),
    ['bundle.html', bundle] as const,
  ];
  for (const [path, make] of wanted) {
    await turn();
    const bytes = await make();
    if (isRefusal(bytes)) return bytes;
    made.push(entry(path, bytes));
  }
  const names = new Map(responses.map(({ of, path }) => [of, path]));
  return [
    text('README.txt', readme(source)),
    text(
      'contributions.csv',
      contributionsCsv(all, ({ id }) => names.get(id) ?? ''),
    ),
    text('answers.csv', answersCsv(all, phrases)),
    ...made,
    ...responses.map(({ of: _, ...each }) => each),
  ];
}

type Response = Entry & { readonly of: Gathered['id'] };

/** In its file as it came, or as a page where it was written into the form. */
async function responsesOf({ all, originalOf, page }: PackageSource): Promise<readonly Response[] | Refusal> {
  const found: Response[] = [];
  for (const [index, one] of all.entries()) {
    if (!hasWords(one)) continue;
    const original = one.file === null ? null : originalOf(one.file);
    const name = (file: string) => `responses/${fileNameFor(index + 1, one.organisation, file)}`;
    if (original) {
      found.push({ of: one.id, path: name(one.fileName), ...original });
      continue;
    }
    await turn();
    const bytes = await page(one);
    if (isRefusal(bytes)) return bytes;
    found.push({ of: one.id, ...entry(name('page.html'), bytes) });
  }
  return found;
}

function readme({ title, phrases: { t }, compilation }: PackageSource): string {
  const lines = [
    t('plain.readme-title', { title }),
    '',
    `responses/ : ${t('plain.readme-responses')}`,
    `compilation/ : ${compilation ? t('plain.readme-compilation', { version: compilation.version }) : t('exports.notCompiled')}`,
    `contributions.csv : ${t('plain.readme-list')}`,
    `answers.csv, answers.docx, answers.html : ${t('plain.readme-answers')} ${t('exports.wayOfAnswering')}`,
    `bundle.html : ${t('plain.readme-bundle')}`,
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
