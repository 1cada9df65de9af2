/**
 * Speaking orders, chosen for a meeting and changeable for each agenda item (F9); speaking-order.ts says how each of them orders.
 * `asked`: in the order of asking. `alternating`: room and remote in turn. `council`: Member States, then Sector Members,
 * Associates, Academia, other stakeholders; everybody once on an item before anybody a second time. `first-time`: first-time
 * speakers first. `fair-shares`: the stakeholder group that has had the least time first.
 */
export const POLICIES = ['asked', 'alternating', 'council', 'first-time', 'fair-shares'] as const;
export type PolicyName = (typeof POLICIES)[number];
