/** How many more times something can be done now, of how many at most, and when there will be more, in ms since 1970; null: there are all. */
export type Allowance = { readonly left: number; readonly most: number; readonly moreAt: number | null };

/** Only then a form speaks of it: a number that stops nobody is noise (P7). */
export const isShort = ({ left, most }: Allowance): boolean => left * 3 < most;

/** What is counted for each person, so that nobody floods others. `speeches`: texts handed in; `bring`: contributions imported for others; `megabytes`: of files; `letters`: invitations by e-mail. */
export const COUNTED = [
  'found',
  'contribute',
  'speeches',
  'bring',
  'megabytes',
  'invite',
  'register',
  'letters',
] as const;
export type Counted = (typeof COUNTED)[number];

/**
 * `GET /api/account/allowances`, for a signed-in person, before they fill in a form. `letters` is null where the server sends no
 * e-mail.
 */
export type Allowances = Readonly<Record<Exclude<Counted, 'letters'>, Allowance>> & {
  readonly letters: Allowance | null;
};
