import type { Accessor } from 'solid-js';
import type { AgendaItemId, RequestId } from '../../../shared/ids.ts';
import { interventionsOn } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** The interventions on an item by name and time, to choose from: two of one person are two, one that was broken off is one. */
export function useNamedInterventions(
  itemId: Accessor<AgendaItemId>,
): Accessor<readonly { readonly requestId: RequestId; readonly label: string }[]> {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  return () => {
    const turns = interventionsOn(meeting, itemId()).map(({ requestId, speaker, from }) => ({
      requestId,
      label: t('minutes.referenceLabel', {
        name: speaker.name,
        time: formats.time(from, timeZoneOf(meeting.sitting)),
      }),
    }));
    return turns.filter(({ requestId }, index) => turns.findIndex((turn) => turn.requestId === requestId) === index);
  };
}
