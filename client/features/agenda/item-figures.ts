import type { Accessor } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { timeTaken } from '../../../shared/agenda/time-taken.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { dotted } from '../../ui/dotted.ts';

const MINUTE_MS = 60_000;

/** The line under an agenda item: what is planned, what is before the meeting, or how it went. */
export function createItemFigures(item: Accessor<AgendaItem>): Accessor<string> {
  const t = useT();
  const { meeting } = useMeeting();
  const now = useClock();

  /** An intervention that was broken off goes on, and counts when it has ended. */
  const interventions = () =>
    meeting.floor.interventions.filter(
      ({ agendaItemId, ended }) => agendaItemId === item().id && ended !== 'interrupted',
    ).length;
  const sections = () =>
    new Set(meeting.compilation.sections.filter((s) => s.agendaItemId === item().id).map((s) => s.id));
  function passages() {
    const own = sections();
    return meeting.compilation.passages.filter((passage) => own.has(passage.sectionId));
  }
  function annotations() {
    const own = new Set(passages().map((passage) => passage.id));
    return meeting.annotation.order.filter((id) => {
      const annotation = meeting.annotation.byId[id];
      return annotation !== undefined && annotation.state !== 'withdrawn' && own.has(annotation.passageId);
    }).length;
  }
  const spoken = () => (interventions() > 0 ? [t('agenda.interventions', { count: interventions() })] : []);
  const read = () => [
    ...(passages().length > 0 ? [t('agenda.passages', { count: passages().length })] : []),
    ...(annotations() > 0 ? [t('agenda.annotations', { count: annotations() })] : []),
  ];
  const minutes = () => Math.max(1, Math.round(timeTaken(meeting, item(), now()) / MINUTE_MS));

  return () => {
    const { state } = item();
    if (state === 'pending') return t('agenda.minutes', { count: item().minutes });
    if (state === 'taken') return dotted([...read(), ...spoken()]) || t('agenda.minutes', { count: item().minutes });
    return dotted([t('agenda.took', { count: minutes() }), ...spoken()]);
  };
}
