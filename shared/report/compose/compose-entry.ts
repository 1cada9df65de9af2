import { type Block, type Inline, numbered, plain, strong } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { EntrySkeleton } from '../skeleton/skeleton-item.ts';
import { composeSpokenTo } from './compose-spoken-to.ts';

/** A decision, or an action with a responsible person and the last day for it. */
export function composeEntry(entry: EntrySkeleton, phrases: Phrases): readonly Block[] {
  const { t, stop, gap, isolate, sentence } = phrases;
  const title = t(entry.action === null ? 'exports.decided' : 'exports.action');
  const anchor = { kind: entry.action === null ? 'decision' : 'action', id: entry.id } as const;
  return [
    numbered(
      [
        strong(`${title}${stop}${gap}`),
        plain(isolate(sentence(entry.text))),
        ...responsible(entry, phrases),
        ...composeSpokenTo(entry.about, t('exports.about'), phrases),
      ],
      anchor,
    ),
  ];
}

function responsible({ action }: EntrySkeleton, { t, day, gap, isolate, sentence }: Phrases): readonly Inline[] {
  if (action === null) return [];
  const due = action.due === null ? '' : `${t('common.comma')}${t('exports.due', { day: day(action.due) })}`;
  const told = `${t('exports.responsible', { name: isolate(action.responsible) })}${due}`;
  return [plain(`${gap}${sentence(told)}`)];
}
