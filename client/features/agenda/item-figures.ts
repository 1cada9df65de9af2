import { type Accessor, createMemo } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { type ItemCounts, itemCounts } from '../../../shared/agenda/item-counts.ts';
import { timeTaken } from '../../../shared/agenda/time-taken.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { dotted } from '../../ui/label/dotted.ts';

const MINUTE_MS = 60_000;

/** The line under an agenda item: what is planned, what is before the meeting, or how it went. */
export function createItemFigures(item: Accessor<AgendaItem>): Accessor<string> {
  const t = useT();
  const { meeting } = useMeeting();
  const now = useClock();

  const counts = createMemo(() => itemCounts(meeting, item().id));
  const told = (what: keyof ItemCounts) => {
    const count = counts()[what];
    return count > 0 ? [t(`agenda.${what}`, { count })] : [];
  };
  const minutes = () => Math.max(1, Math.round(timeTaken(meeting, item(), now()) / MINUTE_MS));

  return () => {
    const { state } = item();
    if (state === 'pending') return t('agenda.minutes', { count: item().minutes });
    if (state === 'taken')
      return (
        dotted([...told('passages'), ...told('annotations'), ...told('interventions')]) ||
        t('agenda.minutes', { count: item().minutes })
      );
    return dotted([t('agenda.took', { count: minutes() }), ...told('interventions')]);
  };
}
