/**
 * Speaking orders, chosen for a meeting and changeable for each agenda item (F9); speaking-order.ts says how each of them orders.
 * `asked`: in the order of asking. `alternating`: room and remote in turn. `council`: Member States, then Sector Members,
 * Associates, Academia, other stakeholders; everybody once on an item before anybody a second time. `first-time`: first-time
 * speakers first. `fair-shares`: the stakeholder group that has had the least time first. `entity-shares`: the delegation that has had the least
 * time first.
 */
export const POLICIES = ['asked', 'alternating', 'council', 'first-time', 'fair-shares', 'entity-shares'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Whether those who were inscribed go before those who ask during the item, or the policy orders both as one (F42). */
export const PRECEDENCES = ['inscribed-first', 'together'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

/** Whether each member of a delegation has a place on a list of their own, or the delegation has one (F40). */
export const PLACES = ['person', 'entity'] as const;
export type Places = (typeof PLACES)[number];
