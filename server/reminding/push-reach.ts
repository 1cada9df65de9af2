import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Where this server sends what browsers ask for: their addresses come from people, who could name a machine of the operator's own
 * network.
 */
export type PushReach = {
  /** Whether an address may be kept, and asked, at all. */
  readonly mayReach: (url: URL) => boolean;
  /** Whether a name may lead here, in figures: asked when the connection is made, so that no name changes its mind in between. */
  readonly mayLead: (address: string) => boolean;
};

const ENDPOINT_MAX = 1000;

/** RFC 6890 and its registries: everything that is not on the public Internet. */
const NOT_PUBLIC: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];
/** Of IPv6, what is given out to networks, but for what stands for IPv4 or for examples. */
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet('2000::', 3, 'ipv6');
const blocked = new BlockList();
for (const [network, prefix, family] of NOT_PUBLIC) blocked.addSubnet(network, prefix, family);
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  blocked.addSubnet(network, prefix, 'ipv6');

export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && GIVEN_OUT.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

/** Push services are at names, by https, at its own port. */
export const ON_THE_INTERNET: PushReach = {
  mayReach: ({ href, protocol, hostname, port, username, password }) =>
    href.length <= ENDPOINT_MAX &&
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) &&
    isIP(hostname) === 0,
  mayLead: isPublic,
};

/** Looks a name up, and knows only addresses that may be asked. */
export const lookupWithin =
  ({ mayLead }: PushReach): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: readonly LookupAddress[] = []) => {
      const first = found.find(({ address }) => mayLead(address));
      if (error || !first) return done(error ?? new Error('the name leads to no public address'), '', 0);
      if (options.all)
        done(
          null,
          found.filter(({ address }) => mayLead(address)),
        );
      else done(null, first.address, first.family);
    });
  };
