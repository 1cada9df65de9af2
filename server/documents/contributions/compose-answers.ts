import { countAll } from '../../../shared/answering/counting.ts';
import { isCounted } from '../../../shared/paper/counted.ts';
import { type Block, type Document, plain, type Table, unnumbered } from '../../../shared/report/document.ts';
import { joined, type Phrases } from '../../../shared/report/phrases.ts';
import { shortened } from '../../../shared/report/shortened.ts';
import { type Consulted, type Gathered, hasWords } from '../../answering/gathered.ts';
import { writeCsv } from '../write-csv.ts';
import { aboutConsultation, countryOf, standingOf, titleOf } from './compose-contributions.ts';
import { remarkOf, sayOutcome } from './outcome-in-words.ts';

/** So much of a paragraph is shown beside its answer; the whole stands in the contribution. */
const WORDS_SHOWN = 160;

type Row = { readonly one: Gathered; readonly paragraph: number; readonly answer: Gathered['answers'][number] | null };

/** Every paragraph that can be read, with its answer. */
const rowsOf = (all: readonly Gathered[]): readonly Row[] =>
  all.filter(hasWords).flatMap((one) => {
    const answers = new Map(one.answers.map((answer) => [answer.paragraph, answer]));
    return one.paragraphs.map((_, index) => ({ one, paragraph: index + 1, answer: answers.get(index + 1) ?? null }));
  });

export const answersBlocks = (all: readonly Gathered[], phrases: Phrases): readonly Block[] => {
  const shown = all.filter(hasWords);
  return [answersOpen(all, phrases), ...shown.map((one) => answersTable(one, phrases))];
};

/** How many wait for an answer. */
export const answersOpen = (all: readonly Gathered[], phrases: Phrases): Block =>
  unnumbered(plain(sayOpen(all.filter(hasWords), phrases)));

function sayOpen(all: readonly Gathered[], { t }: Phrases): string {
  const { of, open: count } = countAll(all);
  if (of === 0) return t('exports.noneReceived');
  return count === 0 ? t('outcomes.all-answered') : t('outcomes.open', { count, of });
}

function answersTable(one: Gathered, phrases: Phrases): Table {
  const { t, day, isolate } = phrases;
  return {
    type: 'table',
    caption: joined(t, [one.number, isolate(one.organisation)].filter(Boolean).join(' '), titleOf(one, phrases)),
    head: [
      t('exports.columns.paragraph'),
      t('exports.columns.words'),
      t('exports.columns.outcome'),
      t('exports.columns.date'),
    ],
    rows: rowsOf([one]).map(({ paragraph, answer }) => [
      String(paragraph),
      shortened(one.paragraphs[paragraph - 1] ?? '', WORDS_SHOWN),
      answer === null
        ? noneFor(one, paragraph, t)
        : joined(t, sayOutcome(answer.outcome, phrases), remarkOf(answer.outcome)),
      answer === null ? '' : day(answer.date),
    ]),
  };
}

/** A heading waits for no answer (W8). */
const noneFor = (one: Gathered, paragraph: number, t: Phrases['t']): string =>
  isCounted(one, paragraph) ? t('outcomes.none') : '';

export const composeAnswers = (all: readonly Gathered[], consulted: Consulted, phrases: Phrases): Document => ({
  ...aboutConsultation(
    consulted,
    phrases.t('exports.answersTitle', { title: phrases.isolate(consulted.title) }),
    phrases,
  ),
  facts: [],
  blocks: answersBlocks(all, phrases),
});

const ANSWER_COLUMNS = [
  'contribution',
  'number',
  'version',
  'organisation',
  'paragraph',
  'words',
  'outcome',
  'section_or_item',
  'with',
  'reason_or_remark',
  'date',
  'sentence',
];

/** One row for each paragraph. The sentence is in the language of the export. */
export const answersCsv = (all: readonly Gathered[], phrases: Phrases): string =>
  writeCsv([
    ANSWER_COLUMNS,
    ...rowsOf(all).map(({ one, paragraph, answer }) => [
      one.id,
      one.number,
      one.version,
      one.organisation,
      paragraph,
      one.paragraphs[paragraph - 1] ?? '',
      ...(answer === null
        ? [null, null, null, null, null, null]
        : [
            answer.outcome.kind,
            'number' in answer.outcome ? answer.outcome.number : null,
            answer.outcome.kind === 'merged' ? withOf(answer.outcome.with) : null,
            answer.outcome.kind === 'not-taken' ? answer.outcome.reason : answer.outcome.remark,
            answer.date,
            sayOutcome(answer.outcome, phrases),
          ]),
    ]),
  ]);

const withOf = (others: readonly { readonly contributionId: string; readonly paragraph: number }[]): string =>
  others.map(({ contributionId, paragraph }) => `${contributionId}#p${paragraph}`).join(' ');

const LIST_COLUMNS = [
  'contribution',
  'number',
  'name',
  'date',
  'organisation',
  'country',
  'country_name',
  'job_title',
  'stakeholder_group',
  'language',
  'title',
  'version',
  'late',
  'corrected_on',
  'withdrawn_on',
  'taken_down',
  'file',
  'sha256',
];

/** The published fields of each contribution, its country also by name. `fileOf`: the name under which its file is found. */
export const contributionsCsv = (
  all: readonly Gathered[],
  phrases: Pick<Phrases, 'country'>,
  fileOf: (one: Gathered) => string = ({ fileName }) => fileName,
): string =>
  writeCsv([
    LIST_COLUMNS,
    ...all.map((one) => [
      one.id,
      one.number,
      one.name,
      one.date,
      one.organisation,
      one.country,
      one.countryName || phrases.country(one.country),
      one.jobTitle,
      one.stakeholderGroup,
      one.language,
      one.title,
      one.version,
      one.late ? 'yes' : 'no',
      one.correctedOn,
      one.withdrawnOn,
      one.takenDown ? 'yes' : 'no',
      fileOf(one),
      one.file,
    ]),
  ]);

export const contributionsTable = (all: readonly Gathered[], phrases: Phrases): Table => {
  const { t, day, isolate } = phrases;
  return {
    type: 'table',
    caption: t('exports.contributionList'),
    head: [
      t('exports.columns.name'),
      t('exports.columns.organisation'),
      t('exports.columns.country'),
      t('exports.columns.group'),
      t('exports.columns.date'),
      t('exports.columns.title'),
    ],
    rows: all.map((one) => [
      isolate(one.name),
      isolate(one.organisation),
      countryOf(one, phrases),
      t(`common.group-${one.stakeholderGroup}`),
      joined(t, day(one.date), standingOf(one, phrases)),
      hasWords(one) ? isolate(titleOf(one, phrases)) : '',
    ]),
  };
};
