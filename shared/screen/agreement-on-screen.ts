import type { Agreement, AgreementEvent, AgreementRecord } from '../agreement/agreement.ts';
import { remembering } from './remembering.ts';

type InWords = Extract<AgreementEvent, { type: 'agreement.corrected' | 'agreement.amended' | 'agreement.declined' }>;
/** Nobody’s words go to a wall. */
export const agreed = (event: InWords): AgreementEvent =>
  event.type === 'agreement.declined' ? { ...event, reason: '' } : { ...event, text: '' };
const hasWords = (event: AgreementEvent): event is InWords => 'text' in event || 'reason' in event;
const agreedOnScreen = remembering<AgreementRecord>((record) =>
  hasWords(record.event) ? { ...record, event: agreed(record.event) } : record,
);
export const agreementOnScreen = remembering<Agreement>(({ records }) => ({ records: records.map(agreedOnScreen) }));
