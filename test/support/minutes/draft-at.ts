import type { Edition } from '../../../shared/report/edition.ts';

/** The minutes of a meeting that goes on, as of its last record. */
export const draftAt = ({ seq, at }: Pick<Edition, 'seq' | 'at'>): Edition => ({ kind: 'draft', seq, at });
