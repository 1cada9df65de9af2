import { decideByRules } from '../../shared/law.ts';
import { lossesOf } from '../../shared/losses.ts';

/** The whole law. It comes behind the hall (rules.ts). */
export const ALL_RULES = { decide: decideByRules, losses: lossesOf };
