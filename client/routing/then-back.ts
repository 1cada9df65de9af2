import type { Place } from './router.tsx';

/** Pages on the way to signing in: whoever signs in there goes on to where they were going already. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['/sign-in', '/register']);
/** Pages to which nobody wants to come back. */
const ENDS: ReadonlySet<string> = new Set(['/', '/reset', '/verify']);

/**
 * What follows the address of signing in so that it leads back to this page. What stands behind the `#`, such as an invitation,
 * stays there, where no server reads it.
 */
export function thenBack({ pathname, search, hash }: Place): string {
  if (ON_THE_WAY.has(pathname) && (hash === '' || pathname === '/sign-in')) return search + hash;
  if (ENDS.has(pathname)) return '';
  return `?then=${encodeURIComponent(pathname + search)}${hash}`;
}
