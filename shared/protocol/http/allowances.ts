/** How often something can still be done for now, and from when on more often again, in ms; null: from now on. */
export type Allowance = { readonly left: number; readonly moreAt: number | null };

/** What is counted for each person, so that nobody floods others. `letters`: invitations by e-mail. */
export const COUNTED = ['found', 'contribute', 'invite', 'letters'] as const;
export type Counted = (typeof COUNTED)[number];

/** `GET /api/account/allowances`, for a person who is signed in, before a form is filled in. `letters` is null where the server sends no e-mail. */
export type Allowances = Readonly<Record<Exclude<Counted, 'letters'>, Allowance>> & {
  readonly letters: Allowance | null;
};
