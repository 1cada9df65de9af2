import { countAll, countIn } from '../../../shared/answering/counting.ts';
import { directionOf } from '../../../shared/languages/language.ts';
import { isCounted } from '../../../shared/paper/counted.ts';
import type { ShapedText } from '../../../shared/paper/shape.ts';
import type { AnsweredContribution, ParagraphAnswer } from '../../../shared/protocol/http/consultations/answering.ts';
import { remarkOf, sayOutcome } from '../../documents/contributions/outcome-in-words.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { consultationPath } from './plain-consultations.ts';
import type { PlainPage } from './plain-document.ts';
import { shapedHtml } from './plain-shaped.ts';
import { isolatedHtml, type PlainWords } from './plain-words.ts';

/** What became of a paragraph, below it; empty where nothing was said. */
export function answerUnder(answers: readonly ParagraphAnswer[], words: PlainWords): (n: number) => string {
  const known = new Map(answers.map((answer) => [answer.paragraph, answer]));
  return (n) => {
    const answer = known.get(n);
    return answer ? answerHtml(answer, words) : '';
  };
}

function answerHtml({ outcome, date }: ParagraphAnswer, { t, day, language, direction }: PlainWords): string {
  const said = sayOutcome(outcome, { t, isolate: (text) => `\u2068${text}\u2069` });
  const remark = remarkOf(outcome);
  const more = remark === '' ? '' : ` (${isolatedHtml(remark)})`;
  const when = `<small>${escaped(t('outcomes.on', { date: day(date) }))}</small>`;
  return `<p class="plain-notice" lang="${language}" dir="${direction}">${escaped(t('outcomes.title'))}: ${escaped(said)}${more} ${when}</p>`;
}

/** How many paragraphs have no answer yet; empty as long as nothing was said at all. */
export function openHtml(text: ShapedText, answers: readonly ParagraphAnswer[], { t }: PlainWords): string {
  if (answers.length === 0) return '';
  const { of, open: count } = countIn({ ...text, answers });
  return `<p>${escaped(count === 0 ? t('outcomes.all-answered') : t('outcomes.open', { count, of }))}</p>`;
}

type Consulted = { readonly id: string; readonly title: string };

export function answersPage(
  consultation: Consulted,
  all: readonly AnsweredContribution[],
  words: PlainWords,
): PlainPage {
  const { t, language } = words;
  const { of, open: count } = countAll(all);
  const open = count === 0 ? t('outcomes.all-answered') : t('outcomes.open', { count, of });
  const back = `<p><a href="${consultationPath(consultation.id)}?lang=${language}">${isolatedHtml(consultation.title)}</a></p>`;
  return {
    title: t('plain.answers'),
    description: consultation.title,
    main: `${back}
<p>${escaped(all.length === 0 ? t('exports.noneReceived') : open)}</p>
${all.map((one) => oneHtml(one, words)).join('\n')}`,
  };
}

function oneHtml(one: AnsweredContribution, words: PlainWords): string {
  const { t, language } = words;
  const said = answerUnder(one.answers, words);
  const none = `<p><small>${escaped(t('outcomes.none'))}</small></p>`;
  const under = (n: number) => said(n) || (isCounted(one, n) ? none : '');
  const path = `/contributions/${encodeURIComponent(one.id)}`;
  // The numbers lead to the contribution: on this page, each number stands once for every contribution.
  const text = shapedHtml(one, (n) => t('finding.paragraph', { n }), under)
    .replaceAll(/ id="p(\d+)"/g, '')
    .replaceAll(/href="#p(\d+)"/g, `href="${path}#p$1"`);
  const { of, open } = countIn(one);
  return `<section>
<h2><a href="${path}?lang=${language}">${isolatedHtml(one.title)}</a></h2>
<p>${one.number ?? ''} ${isolatedHtml(one.organisation)} · ${escaped(open === 0 ? t('outcomes.all-answered') : t('outcomes.open', { count: open, of }))}</p>
<article lang="${escaped(one.language)}" dir="${directionOf(one.language)}">${text}</article>
</section>`;
}
