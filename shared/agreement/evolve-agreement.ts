import type { Recorded } from '../record.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';

/** Kept as they are: what follows from them is fetched with the pages that show it, and the hall need not carry it. */
export const evolveAgreement = ({ records }: Agreement, { at, by, event }: Recorded<AgreementEvent>): Agreement => ({
  records: [...records, { at, by, event }],
});
