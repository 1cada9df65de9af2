import { CONSULTATIONS_A_PAGE } from '../../../shared/protocol/fields/sizes.ts';
import type { ListedConsultation } from '../../../shared/protocol/http/consultations/consultations.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import type { PlainPage } from './plain-document.ts';
import type { PlainWords } from './plain-words.ts';

export const consultationPath = (id: string): string => `/consultations/${encodeURIComponent(id)}`;

function whenAndHow(one: ListedConsultation, { t, when }: PlainWords): string {
  const [next] = one.meetings;
  const meeting = next && {
    date: when({ ...next, timeZone: one.timeZone }),
    place: one.place,
  };
  return [
    ...(one.isSample ? [t('consultations.sample')] : []),
    ...(one.closedAt === null ? [] : [t('consultations.closed')]),
    ...(one.phase ? [t(`consultations.phase.${one.phase.state}`)] : []),
    ...(meeting ? [t('consultations.phase.meeting-on', meeting)] : []),
    t('consultations.contributions-count', { count: one.contributionCount }),
  ]
    .map(escaped)
    .join(' · ');
}

const itemHtml = (one: ListedConsultation, words: PlainWords): string => `<li>
<p>${escaped(one.group)}</p>
<h2 dir="auto"><a href="${consultationPath(one.id)}?lang=${words.language}">${escaped(one.title)}</a></h2>
<p dir="auto">${escaped(one.question)}</p>
<p>${whenAndHow(one, words)}</p>
</li>`;

/** A page of consultations, the newest first. */
export function consultationsPage(all: readonly ListedConsultation[], words: PlainWords): PlainPage {
  const { t, language } = words;
  const last = all.at(-1);
  const earlier =
    last && all.length === CONSULTATIONS_A_PAGE
      ? `<p><a href="/?lang=${language}&amp;after=${encodeURIComponent(last.id)}">${escaped(t('consultations.earlier'))}</a></p>`
      : '';
  const list =
    all.length === 0
      ? `<p>${escaped(t('consultations.none'))}</p>`
      : `<ul class="plain-list">${all.map((one) => itemHtml(one, words)).join('\n')}</ul>`;
  return {
    title: t('common.consultations'),
    description: t('consultations.lead'),
    main: `<p>${escaped(t('consultations.lead'))}</p>\n${list}\n${earlier}`,
  };
}
