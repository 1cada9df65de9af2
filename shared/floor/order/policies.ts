/**
 * Speaking orders, chosen per meeting and changeable per agenda item (F9); speaking-order.ts says how each of them orders.
 * `asked`: in the order asked. `alternating`: room and remote in turn. `council`: Member States, then Sector Members, Associates,
 * Academia, other stakeholders; once per item before anybody's second time. `first-time`: first-time speakers first.
 * `fair-shares`: the stakeholder group that has had least time goes first.
 */
export const POLICIES = ['asked', 'alternating', 'council', 'first-time', 'fair-shares'] as const;
export type PolicyName = (typeof POLICIES)[number];
