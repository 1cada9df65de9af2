import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const campusTestbed: SampleContribution = {
  id: 'campus-testbed',
  name: 'HAYASHIDA, Kenji',
  date: '2015-08-26',
  organisation: 'Shirakaba Campus Exchange Testbed',
  country: 'Japan',
  countryCode: 'JP',
  region: 'Asia-Pacific',
  jobTitle: 'Research engineer',
  stakeholderGroup: 'academia',
  language: 'en',
  title: 'Design notes from a testbed: failure domains, addresses and the cost of cleverness',
  paragraphs: [
    'Our testbed has imitated the layer-2 fabrics of exchanges since 2009: we take anonymised topologies, rebuild them from second-hand switches, and break them two hundred times a night. These notes summarise which design choices limited the damage and which multiplied it. They are offered to those who are drawing their first fabric.',
    'The flat switch wins for longer than is believed. Up to about sixty ports in one building a single switch with a cold spare had less downtime in our trials than any redundant fabric, because half of the failures in redundant fabrics came from the machinery of redundancy: loops, half-dead control planes, links that were up in one direction. Complexity should be bought when it is needed, and not in advance as an ornament.',
    'When two buildings are needed, two separate peering networks with separate route servers proved stronger than one network stretched between them. A broadcast storm in one left the other untouched in all of 6,000 trials; in a stretched network it reached both in 94 per cent. Members then need two ports to have two paths, which costs more, and it is honest: redundancy that the member has not bought does not exist.',
    'Addresses deserve thought on the first day. Ask the regional registry for an IPv4 block reserved for exchanges and twice as large as the membership that is hoped for: renumbering eighty routers by telephone is an evening nobody forgets. Assign IPv6 at the same time, from the first port. Do not announce the peering network to the Internet; attacks that cannot reach it cannot fill it.',
    'Reserve a network for management that does not depend on the exchange. In a fifth of our simulated disasters the operators could not reach the switch because the path to it led through the switch. A mobile modem and a serial console for under 200 dollars restored control in minutes.',
    'Open software on ordinary servers is good enough. Two route servers on small computers, running different open-source daemons, converged for 200 members with 150,000 routes in under forty seconds. We recommend that the configuration be generated from one table of members, kept under version control, and tested on a copy before each change. Of the human errors that we injected, such a test caught 87 per cent.',
    'We publish our failure scripts. An exchange may borrow the testbed, remotely and without charge, to rehearse a migration before it is done in earnest.',
  ],
  notice: sampleNotice.en,
};
