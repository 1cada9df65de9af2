import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { faultInWords } from '../../shared/importing/fault-in-words.ts';
import { type ReadyRow, toMend } from '../../shared/importing/prospect.ts';
import type { Outcome, Report } from './import-folder.ts';
import { t } from './in-english.ts';

const whyOf = (outcome: Outcome): readonly string[] =>
  outcome.state === 'faulty'
    ? outcome.faults.map((fault) => faultInWords(t, fault, (code) => t(`refusals.${code}`)))
    : [];

const linesOf = (outcome: Outcome): readonly string[] => {
  const at = `  line ${outcome.line}, ${outcome.file || '(no file)'}: `;
  if (outcome.state === 'before') return [`${at}${t('importing.here-already')} (${outcome.contribution})`];
  if (outcome.state === 'twice') return [`${at}${t('importing.same', { n: outcome.of })}`];
  return outcome.state === 'ready' ? [`${at}${willBe(outcome)}`] : whyOf(outcome).map((why) => `${at}${why}`);
};

function willBe({ fields, paragraphs, losses }: ReadyRow): string {
  const facts = [
    `“${fields.title}”`,
    fields.name,
    fields.organisation,
    fields.country,
    fields.date ?? t('importing.on-the-day'),
    fields.language,
    t('consultations.paragraphs-count', { count: paragraphs }),
  ];
  const lost = losses.map(({ code, count }) =>
    t(`writing.file.loss.${code === 'other' ? 'other-parts' : code}`, { n: count }),
  );
  return [facts.join(' · '), ...(lost.length > 0 ? [`${t('importing.left-out')} ${lost.join(', ')}`] : [])].join('. ');
}

const countOf = ({ outcomes }: Report, state: Outcome['state']): number =>
  outcomes.filter((outcome) => outcome.state === state).length;

const rows = (report: Report): readonly string[] => [
  ...report.outcomes.flatMap(linesOf),
  ...(report.unnamed.length > 0 ? [`${t('importing.unnamed')}: ${report.unnamed.join(', ')}`] : []),
];

/** What will be made of each row, and what is wrong. */
export const previewInWords = (report: Report): string => {
  const [ready, before, twice] = [countOf(report, 'ready'), countOf(report, 'before'), countOf(report, 'twice')];
  const counts = t('importing.seen', { ready, before, twice, faulty: countOf(report, 'faulty') });
  return [`${counts} ${t('importing.not-yet')}`, ...rows(report)].join('\n');
};

/** What came in, and what did not, by name, with its reason. */
export const reportInWords = (report: Report): string => {
  const before = countOf(report, 'before') + countOf(report, 'twice');
  return [
    t('importing.counts', { new: countOf(report, 'new'), before, not: countOf(report, 'faulty') }),
    ...rows(report),
  ].join('\n');
};

/** Writes the rows that have to be mended as a list; how many they are. */
export function saveToMend({ head, outcomes }: Report, path: string): number {
  const faulty = outcomes.filter(({ state }) => state === 'faulty');
  const cells = toMend(
    head,
    faulty.map((outcome) => ({ cells: outcome.cells, why: whyOf(outcome).join(' ') })),
  );
  writeFileSync(
    path,
    `\ufeff${Papa.unparse(
      cells.map((row) => [...row]),
      { delimiter: ';' },
    )}\r\n`,
  );
  return faulty.length;
}
