import type { SamplePassage, SampleSection } from '../sample-compilation.ts';

export const designSection: SampleSection = {
  id: 'design',
  agendaItemId: 'design',
  number: '3',
  title: 'Best practices for the design of an Internet Exchange Point',
  lead: 'Simplicity, a room that everybody may enter and independence of parts run through the contributions on design. They part company on when a second site is worth its price.',
};

export const designPassages: readonly SamplePassage[] = [
  {
    id: 'p-3-1',
    sectionId: 'design',
    number: '3.1',
    text: 'Equipment should be sized for about two years. Port prices fall faster than budgets are spent, and a large chassis that came with a grant turns into a maintenance contract that members must carry. Two fixed switches of forty-eight ten-gigabit ports, one in service and one configured and empty, are held to serve most exchanges below a hundred members.',
    language: 'en',
    sources: [
      { contributionId: 'exchange-cooperative', paragraph: 3 },
      { contributionId: 'campus-testbed', paragraph: 2 },
    ],
  },
  {
    id: 'p-3-2',
    sectionId: 'design',
    number: '3.2',
    text: 'Redundancy is a machine that can itself break. In trials on a testbed a single switch with a cold spare, serving up to about sixty ports in one building, was down for less time than any redundant fabric; half of the failures in those fabrics came from loops, half-dead control planes and links that were up in one direction only.',
    language: 'en',
    sources: [{ contributionId: 'campus-testbed', paragraph: 2 }],
  },
  {
    id: 'p-3-3',
    sectionId: 'design',
    number: '3.3',
    text: 'A large country is better served by several small exchanges than by one in the capital. Criteria offered include three independent networks with fibre in the city, 300 megabits per second of exchangeable traffic, the number of subscribers within 200 kilometres, and a local host that commits a room for ten years. Four exchanges opened without such a host were closed again after three years.',
    language: 'en',
    sources: [
      { contributionId: 'steppe-backbone', paragraph: 2 },
      { contributionId: 'federal-regulator', paragraph: 5 },
    ],
  },
  {
    id: 'p-3-4',
    sectionId: 'design',
    number: '3.4',
    text: 'Whoever owns the walls can undo any rule that is agreed within them, so contributors ask for rights of entry in writing: at any hour, at cost, for every eligible network, with the regulator deciding on a refusal within days. Three tests of a neutral building are proposed: its owner sells no access, owns no member, and can be replaced. The tests should apply to incumbents and founders alike.',
    language: 'en',
    sources: [
      { contributionId: 'landlocked-ministry', paragraph: 5 },
      { contributionId: 'national-incumbent', paragraph: 4 },
      { contributionId: 'access-association', paragraph: 3 },
    ],
  },
  {
    id: 'p-3-5',
    sectionId: 'design',
    number: '3.5',
    text: 'A second path is judged by its streets and not by its supplier. A university network recounts, in translation from French, how “two rooms, two fibres, two operators” were silenced together by one excavator in front of a market. A regulator whose country lost a building to a flood now asks for separate substations, separate flood zones and routes that are inspected on foot.',
    language: 'en',
    sources: [
      { contributionId: 'university-network', paragraph: 3 },
      { contributionId: 'federal-regulator', paragraph: 6 },
    ],
  },
  {
    id: 'p-3-6',
    sectionId: 'design',
    number: '3.6',
    text: 'Two sites are safest as two exchanges. On a testbed a broadcast storm in one peering network never reached its separate neighbour, whereas in a network stretched between buildings it reached both in 94 per cent of the trials. The price is plain: a member that wants two paths has to take two ports. Redundancy which nobody has bought does not exist.',
    language: 'en',
    sources: [
      { contributionId: 'campus-testbed', paragraph: 3 },
      { contributionId: 'exchange-cooperative', paragraph: 6 },
    ],
  },
  {
    id: 'p-3-7',
    sectionId: 'design',
    number: '3.7',
    text: 'Route servers should be offered from the first day, in a pair, on different software and different machines. They filter announcements against the routing registry, refuse reserved space, limit the number of prefixes and let members steer by communities. Open-source daemons on ordinary servers suffice for 200 members. Use of the route servers stays an offer and is not made a condition of membership.',
    language: 'en',
    sources: [
      { contributionId: 'exchange-cooperative', paragraph: 4 },
      { contributionId: 'campus-testbed', paragraph: 6 },
    ],
  },
  {
    id: 'p-3-8',
    sectionId: 'design',
    number: '3.8',
    text: 'A peering network carries three kinds of frame and no others: IPv4, IPv6 and ARP. One hardware address for each port, no spanning tree, no discovery protocols, no router advertisements and no proxy ARP are named as settled practice, together with a quarantine network in which each new port is listened to for a day before it joins the rest.',
    language: 'en',
    sources: [{ contributionId: 'exchange-cooperative', paragraph: 5 }],
  },
  {
    id: 'p-3-9',
    sectionId: 'design',
    number: '3.9',
    text: 'Addresses are chosen for the membership that is hoped for. Contributors advise an IPv4 block, from the space that registries reserve for exchanges, of twice the expected size, and IPv6 on the first port, because renumbering eighty routers by telephone is an evening nobody forgets. The peering network itself is not announced to the Internet, so that attacks cannot reach it.',
    language: 'en',
    sources: [{ contributionId: 'campus-testbed', paragraph: 4 }],
  },
  {
    id: 'p-3-10',
    sectionId: 'design',
    number: '3.10',
    text: 'The way to the switch must not lead through the switch. In one fifth of simulated disasters the operators could not reach the equipment which they were called to mend. A mobile modem and a serial console, together below 200 dollars, brought back control within minutes; a network for management which does not depend on the exchange is therefore advised.',
    language: 'en',
    sources: [{ contributionId: 'campus-testbed', paragraph: 5 }],
  },
  {
    id: 'p-3-11',
    sectionId: 'design',
    number: '3.11',
    text: 'An exchange is a shelf as well as a switch. Copies of a root name server, the servers of the national domain, a clock and content caches found their place beside the equipment of a small island State, and the caches took 41 per cent off its external links. Space, power and cooling for such guests should be drawn into the plan from the start.',
    language: 'en',
    sources: [
      { contributionId: 'island-regulator', paragraph: 3 },
      { contributionId: 'content-caches', paragraph: 2 },
    ],
  },
  {
    id: 'p-3-12',
    sectionId: 'design',
    number: '3.12',
    text: 'Climate is a design parameter. Sea air destroyed one switch in nine months; its successor sits in a sealed and filtered cabinet above the highest flood on record. At four thousand metres thin air cools poorly, so that half the rack was left free, and, as the contribution puts it in translation from Spanish, more was spent on earthing “than we had spent on the switch”.',
    language: 'en',
    sources: [
      { contributionId: 'island-regulator', paragraph: 6 },
      { contributionId: 'altiplano-federation', paragraph: 2 },
    ],
  },
];
