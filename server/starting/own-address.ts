import { networkInterfaces } from 'node:os';

export const isAnyAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** Of the machine's own addresses, those that are valid on one link alone. */
const isOfLink = (address: string): boolean => /^fe[89ab]/i.test(address);

/**
 * The first addresses of this machine that others can reach, of the families that are listened on: a good guess when nothing is
 * configured.
 */
export function ownAddresses(host: string): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const first = (wanted: string) =>
    all.find(({ family, internal, address }) => family === wanted && !internal && !isOfLink(address))?.address;
  const families = host === '::' ? ['IPv4', 'IPv6'] : ['IPv4'];
  return families.flatMap((family) => first(family) ?? []);
}
