import type { Meeting } from '../meeting.ts';
import { type CarriedAction, type EarlierMeeting, isOpen, type OpenAction } from './outcome.ts';

/** What a meeting leaves to the next one (R18): its actions that are open, after those that it took over and that still are. */
export function openActionsOf({ minutes, sitting: { convocation } }: Meeting): readonly OpenAction[] {
  if (convocation === null) return [];
  const from: EarlierMeeting = {
    meetingId: convocation.meetingId,
    title: convocation.title,
    date: convocation.date,
  };
  const own = minutes.entries.flatMap((entry): readonly OpenAction[] => {
    if (entry.kind !== 'action' || entry.state === 'withdrawn' || !isOpen(entry)) return [];
    const { id, text, responsible, due } = entry;
    return [{ id, from, text, responsible, due }];
  });
  return [...(minutes.series?.actions ?? []).filter(isOpen).map(withoutOutcome), ...own];
}

const withoutOutcome = ({ became: _, ...action }: CarriedAction): OpenAction => action;

/** One id may stand in two meetings. */
export const isSameAction = (a: OpenAction, b: OpenAction): boolean =>
  a.id === b.id && a.from.meetingId === b.from.meetingId;
