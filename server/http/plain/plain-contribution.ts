import { directionOf } from '../../../shared/languages/language.ts';
import type { ParagraphAnswer } from '../../../shared/protocol/http/consultations/answering.ts';
import type {
  ContributionAnswer,
  ContributionSummary,
} from '../../../shared/protocol/http/consultations/consultations.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { answerUnder, openHtml } from './plain-answers.ts';
import type { PlainPage } from './plain-document.ts';
import { shapedHtml } from './plain-shaped.ts';
import { isolatedHtml, listedHtml, type PlainWords } from './plain-words.ts';

/** Where a contribution, or a paragraph of it, is read. */
export const contributionPath = (id: string): string => `/contributions/${encodeURIComponent(id)}`;

/** Why there are no words to read; null where there are. */
export function goneHtml({ takenDown, withdrawnOn }: ContributionSummary, { t, day }: PlainWords): string | null {
  if (takenDown) return escaped(t('consultations.taken-down'));
  return withdrawnOn === null ? null : escaped(t('consultations.withdrawn-on', { date: day(withdrawnOn) }));
}

/** Organisation, country and group, as they are published. */
export function fromWhomHtml(one: ContributionSummary, { t, country }: PlainWords): string {
  const from = one.countryName || country(one.country);
  const group = escaped(t(`common.group-${one.stakeholderGroup}`));
  return [isolatedHtml(one.organisation), ...(from ? [isolatedHtml(from)] : []), group].join(' · ');
}

/** The day, and what became of it since. */
export function daysHtml(one: ContributionSummary, { t, day }: PlainWords): string {
  const { date, late, correctedOn, withdrawnOn } = one;
  const received = `<time datetime="${date}">${escaped(t('consultations.received-on', { date: day(date) }))}</time>`;
  const corrected = correctedOn !== null && withdrawnOn === null;
  return [
    received,
    ...(late ? [escaped(t('consultations.late'))] : []),
    ...(corrected ? [escaped(t('consultations.corrected-on', { date: day(correctedOn) }))] : []),
  ].join(' · ');
}

/** The file in which it came. */
const originalHtml = ({ id, version, file, fileName }: ContributionAnswer, { t }: PlainWords): string =>
  file === null
    ? ''
    : `<p><a href="/api${contributionPath(id)}/file?version=${version}" download>${escaped(t('consultations.paper.download'))} ${isolatedHtml(fileName)}</a></p>`;

const earlierHtml = ({ id, versions }: ContributionAnswer, { t, day }: PlainWords): string => {
  if (versions.length === 0) return '';
  const links = versions.map(({ number, until }) => {
    const words = escaped(t('consultations.version-until', { n: number, date: day(until) }));
    return `<li><a href="${contributionPath(id)}?version=${number}">${words}</a></li>`;
  });
  return `<section><h2>${escaped(t('consultations.earlier-versions'))}</h2><ul>${links.join('')}</ul></section>`;
};

/** One contribution with all that is published of it, and what became of its paragraphs. */
export function contributionPage(
  one: ContributionAnswer,
  answers: readonly ParagraphAnswer[],
  words: PlainWords,
): PlainPage {
  const { t } = words;
  const gone = goneHtml(one, words);
  const author = listedHtml([one.name, one.jobTitle], words.t);
  const text =
    gone === null
      ? `<article lang="${escaped(one.language)}" dir="${directionOf(one.language)}">
${one.notice === '' ? '' : `<p class="plain-notice">${escaped(one.notice)}</p>`}
${shapedHtml(one, (n) => t('finding.paragraph', { n }), answerUnder(answers, words))}
</article>`
      : `<p>${gone}</p>`;
  return {
    title: one.title || t('plain.contribution-of', { organisation: one.organisation }),
    description: gone === null ? (one.paragraphs[0] ?? '') : one.organisation,
    main: `<p>${[author, fromWhomHtml(one, words), daysHtml(one, words)].filter(Boolean).join('<br />')}</p>
${originalHtml(one, words)}
${text}
${earlierHtml(one, words)}
${openHtml(one, answers, words)}
<p><a href="/consultations/${encodeURIComponent(one.consultationId)}">${escaped(t('finding.to-consultation'))}</a></p>`,
  };
}
