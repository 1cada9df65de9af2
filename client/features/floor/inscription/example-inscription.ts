import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../../shared/ids.ts';

/** An inscription that a person could make now, to ask the law whether they may. */
export const exampleInscription = (agendaItemId: AgendaItemId): FloorCommand => ({
  type: 'floor.inscribe',
  requestId: idOf<RequestId>('example'),
  kind: 'intervention',
  note: '',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
  agendaItemId,
});
