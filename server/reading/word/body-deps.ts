import type { Tally } from '../composing/draft.ts';
import type { InlineDeps } from './inline.ts';
import type { Labels } from './numbering.ts';

export type BodyDeps = InlineDeps & { readonly labels: Labels; readonly tally: Tally };
