import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request, or the opening of a socket, comes from our own pages, or from a program that is no browser. (Such a program
 * does not say where it comes from, and has no cookies that another site could misuse.) Browsers tell both headers truly.
 * `publicUrl`: the origin that people use; null: the one that the request addresses.
 */
export function isFromOwnOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && headers.origin === undefined);
  return headers.origin === undefined || isOurs(headers.origin, headers.host, publicUrl);
}

function isOurs(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (publicUrl !== null) return origin === publicUrl;
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named, origin: whole } = new URL(origin);
  return origin === whole && named === host && /^https?:$/.test(protocol);
}
