import { type Block, type Inline, numbered, plain, strong } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { EntrySkeleton } from '../skeleton/skeleton-item.ts';
import { composeBecame } from './compose-carried.ts';
import { heard } from './compose-heard.ts';
import { composeSpokenTo } from './compose-spoken-to.ts';

/** A decision, or an action with a responsible person and the last day for it. */
export function composeEntry(entry: EntrySkeleton, phrases: Phrases): readonly Block[] {
  const { t, stop, gap, isolate, sentence } = phrases;
  const title = t(entry.action === null ? 'exports.decided' : 'exports.action');
  const anchor = { kind: entry.action === null ? 'decision' : 'action', id: entry.id } as const;
  return [
    heard(
      numbered(
        [
          strong(`${title}${stop}${gap}`),
          plain(isolate(sentence(entry.text))),
          ...responsible(entry, phrases),
          ...composeBecame(entry.became, phrases),
          ...composeFollows(entry.follows, phrases),
          ...composeSpokenTo(entry.about, t('exports.about'), phrases),
        ],
        anchor,
      ),
      entry,
      phrases,
    ),
  ];
}

function responsible({ action }: EntrySkeleton, { t, day, gap, isolate, sentence }: Phrases): readonly Inline[] {
  if (action === null) return [];
  const due = action.due === null ? '' : `${t('common.comma')}${t('exports.due', { day: day(action.due) })}`;
  const told = `${t('exports.responsible', { name: isolate(action.responsible) })}${due}`;
  return [plain(`${gap}${sentence(told)}`)];
}

/** Where the decision of another meeting stands: what it says is shown there, to those who may read it (R20). */
const composeFollows = (follows: EntrySkeleton['follows'], { t, gap, stop }: Phrases): readonly Inline[] =>
  follows === undefined
    ? []
    : [
        plain(gap),
        {
          ...{ type: 'text', text: t('exports.followsDecision'), style: 'plain' },
          href: `/meetings/${follows.meetingId}/minutes#decision-${follows.entryId}`,
        },
        plain(stop),
      ];
