import type { MeetingId } from '../../../shared/ids.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { consultationPath } from './plain-consultations.ts';
import type { PlainPage } from './plain-document.ts';
import { isolatedHtml, type PlainWords } from './plain-words.ts';

const FORMATS = ['pdf', 'docx', 'html', 'md'] as const;

type Minuted = {
  readonly id: MeetingId;
  readonly title: string;
  readonly consultation: { readonly id: string; readonly title: string };
};

export const minutesPath = (id: MeetingId): string => `/meetings/${encodeURIComponent(id)}/minutes`;

/** The minutes as everybody reads them. `inside`: HTML; null before the first closing. */
export function minutesPage({ id, title, consultation }: Minuted, inside: string | null, words: PlainWords): PlainPage {
  const { t, language } = words;
  const back = `<p><a href="${consultationPath(consultation.id)}?lang=${language}">${isolatedHtml(consultation.title)}</a></p>`;
  const body =
    inside === null
      ? `<p><strong>${escaped(t('minutes.publicNotYet'))}</strong></p>\n<p>${escaped(t('minutes.publicNotYetHint'))}</p>`
      : `${filesHtml(id, words)}\n${inside}`;
  return {
    title: t('minutes.title', { title }),
    description: `${title} · ${consultation.title}`,
    main: `${back}\n${body}`,
  };
}

const filesHtml = (id: MeetingId, { t, language }: PlainWords): string =>
  `<p>${escaped(t('minutes.takeAs'))}: ${FORMATS.map(
    (format) =>
      `<a href="/api/meetings/${encodeURIComponent(id)}/minutes.${format}?lang=${language}">${format.toUpperCase()}</a>`,
  ).join(' · ')}</p>`;
