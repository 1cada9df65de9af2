import type { RefusalCode } from '../refusals.ts';

/** Who may create a consultation, as the operator has set it. */
export const FOUNDERS = ['administrators', 'verified', 'nobody'] as const;
export type Founders = (typeof FOUNDERS)[number];

/** What reaches people who have not asked for it. Reading and listening do not. */
export type Deed = 'found' | 'invite' | 'apply' | 'contribute';

type Doer = { readonly isVerified: boolean; readonly administrator: boolean };

/**
 * Why a signed-in person may not do this; null: they may. The operator knows an administrator, so these need no verified address.
 */
export function whyNot(deed: Deed, { isVerified, administrator }: Doer, founders: Founders): RefusalCode | null {
  if (deed === 'found' && founders === 'nobody') return 'founding-closed';
  if (!isVerified && !administrator) return 'not-verified';
  if (deed === 'found' && founders === 'administrators' && !administrator) return 'founding-for-administrators';
  return null;
}
