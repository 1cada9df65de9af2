/** Where to go after signing in: a path of this site, or the list of consultations. An address elsewhere is not followed. */
export const wayOn = (then: string | undefined): string =>
  then !== undefined && /^\/(?![/\\])/.test(then) ? then : '/';
