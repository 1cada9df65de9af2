import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';

/** The item whose list was open for some days. */
export const listInAdvance = idOf<AgendaItemId>('capacity');

type SampleInscription = {
  readonly requestId: RequestId;
  /** Who has asked. */
  readonly by: string;
  /** Who of the delegation speaks instead of them, if somebody does. */
  readonly speaker?: string;
  readonly language: Language;
  readonly note: string;
};

export const sampleInscriptions: readonly SampleInscription[] = [
  {
    requestId: idOf<RequestId>('inscription-ministry'),
    by: 'inroom1',
    speaker: 'minister',
    language: 'en',
    note: 'The Minister can stay until noon.',
  },
  { requestId: idOf<RequestId>('inscription-university'), by: 'engineer', language: 'fr', note: '' },
  { requestId: idOf<RequestId>('inscription-lakes'), by: 'focal', language: 'en', note: '' },
];
