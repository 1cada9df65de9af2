import { lossesOf } from '../../shared/commands/losses.ts';
import { decideByRules } from '../../shared/law.ts';

/** The whole law. It comes behind the hall (rules.ts). */
export const ALL_RULES = { decide: decideByRules, losses: lossesOf };
