/**
 * Where to go after signing in: a page of this site, or the list of consultations. The browser's own reading of an address decides
 * what is ours: tabs, line ends and backslashes lead away in ways that no pattern knows. `origin`: ours.
 */
export function wayOn(then: string | undefined, origin: string = location.origin): string {
  if (then === undefined || !URL.canParse(then, origin)) return '/';
  const { origin: whose, pathname, search, hash } = new URL(then, origin);
  if (whose !== origin || !pathname.startsWith('/')) return '/';
  return pathname.replace(/^\/+/, '/') + search + hash;
}
