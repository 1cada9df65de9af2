import type { RefusalCode } from '../refusals.ts';

/** Who may create a consultation, as the server is set. */
export const FOUNDERS = ['administrators', 'verified', 'nobody'] as const;
export type Founders = (typeof FOUNDERS)[number];

/** What reaches others who have not asked for it. To read and to listen is none. */
export type Deed = 'found' | 'invite' | 'apply' | 'contribute';

type Doer = { readonly isVerified: boolean; readonly administrator: boolean };

/** Why somebody who is signed in may not do this; null: they may. An administrator is known to a person who runs the server. */
export function whyNot(deed: Deed, { isVerified, administrator }: Doer, founders: Founders): RefusalCode | null {
  if (deed === 'found' && founders === 'nobody') return 'founding-closed';
  if (!isVerified && !administrator) return 'not-verified';
  if (deed === 'found' && founders === 'administrators' && !administrator) return 'founding-for-administrators';
  return null;
}
