import type { Became, CarriedAction } from '../../minutes/outcome.ts';
import { type Block, type Inline, numbered, plain, strong } from '../document.ts';
import type { Phrases } from '../phrases.ts';

/** An action of an earlier meeting, and what became of it (R18, R19). */
export function composeCarried(action: CarriedAction, phrases: Phrases): readonly Block[] {
  const { t, stop, gap, isolate, sentence, day } = phrases;
  const { from, text, responsible, due } = action;
  const by = due === null ? '' : `${t('common.comma')}${t('exports.due', { day: day(due) })}`;
  return [
    numbered(
      [
        strong(`${t('exports.action')}${stop}${gap}`),
        plain(isolate(sentence(text))),
        plain(`${gap}${sentence(`${t('exports.responsible', { name: isolate(responsible) })}${by}`)}`),
        plain(gap),
        { type: 'text', text: t('exports.recordedIn', told(from, phrases)), style: 'plain', href: pathOf(action) },
        ...composeBecame(action.became, phrases),
      ],
      { kind: 'action', id: `${from.meetingId}.${action.id}` },
    ),
  ];
}

const told = ({ title, date }: CarriedAction['from'], { day, isolate }: Phrases) => ({
  title: isolate(title),
  day: day(date),
});

/** The path of a page of this server. */
const pathOf = ({ from, id }: CarriedAction): string => `/meetings/${from.meetingId}/minutes#action-${id}`;

/** `What became of it: done. The report was sent in March.` */
export function composeBecame(became: Became | undefined, { t, gap, isolate, sentence }: Phrases): readonly Inline[] {
  if (became === undefined) return [];
  const words = became.text === '' ? '' : `${gap}${isolate(sentence(became.text))}`;
  return [plain(gap), strong(sentence(t(`exports.became.${became.outcome}`))), plain(words)];
}
