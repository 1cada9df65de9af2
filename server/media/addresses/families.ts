import { isIP } from 'node:net';

export const NAMES: Readonly<Record<number, string>> = { 4: 'IPv4', 6: 'IPv6' };
const BOTH = [4, 6] as const;

/** The families of addresses that are listened on: `::` is for both; for a name it is not known. */
export const familiesOf = (host: string): readonly number[] =>
  host === '::' || isIP(host) === 0 ? BOTH : [isIP(host)];

/**
 * The addresses to bind: both families by a socket of their own, so that neither depends on how the system maps one to the other.
 */
export const boundOf = (
  host: string,
): readonly { readonly ip: string; readonly flags?: { readonly ipv6Only: true } }[] =>
  host === '::' ? [{ ip: '0.0.0.0' }, { ip: '::', flags: { ipv6Only: true } }] : [{ ip: host }];
