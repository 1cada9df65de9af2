import type { SamplePassage, SampleSection } from '../sample-compilation.ts';

export const installationSection: SampleSection = {
  id: 'installation',
  agendaItemId: 'installation',
  number: '4',
  title: 'Installation and first members',
  lead: 'The contributions read like site diaries: what was ordered too early, what was written too late, and who came on the first day.',
};

export const installationPassages: readonly SamplePassage[] = [
  {
    id: 'p-4-1',
    sectionId: 'installation',
    number: '4.1',
    text: 'A measurement before the first meeting is cheap and settles quarrels. Twenty probes at fifty dollars, hosted by schools and providers for three months, show where domestic traffic goes and which two networks exchange most of it abroad, and therefore who has to be invited. Feasibility studies at a hundred times the price have been seen that did not know this.',
    language: 'en',
    sources: [{ contributionId: 'measurement-institute', paragraph: 5 }],
  },
  {
    id: 'p-4-2',
    sectionId: 'installation',
    number: '4.2',
    text: 'Engineers should meet before directors do. “Engineers exchange telephone numbers, and directors exchange conditions,” writes a carrier, in translation from Arabic. Trainers confirm it from another side: the best predictor of a living exchange was whether people from competing networks had once sat at the same exercise table, and several exchanges were in truth founded at a coffee break.',
    language: 'en',
    sources: [
      { contributionId: 'carriers-company', paragraph: 3 },
      { contributionId: 'training-workshop', paragraph: 3 },
    ],
  },
  {
    id: 'p-4-3',
    sectionId: 'installation',
    number: '4.3',
    text: 'Works have an order: electricity first, then the cabinet, then a written rule about the keys, and only then the switch. A federation which began at the other end kept a closed box in an office for five months while its warranty ran out. A ministry likewise signed the right of access before it ordered anything.',
    language: 'en',
    sources: [
      { contributionId: 'altiplano-federation', paragraph: 3 },
      { contributionId: 'landlocked-ministry', paragraph: 5 },
    ],
  },
  {
    id: 'p-4-4',
    sectionId: 'installation',
    number: '4.4',
    text: 'Un lieu neutre ne suffit pas s’il n’est pas tenu. Un réseau universitaire rappelle qu’un campus connaît les vacances, les grèves et les clés égarées ; il a donc signé avec chaque membre, avant l’ouverture, une convention de huit pages sur l’accès à toute heure, la double alimentation, l’essai mensuel du groupe électrogène et la température de la salle. Elle vaut, écrit-il, davantage que le commutateur.',
    language: 'fr',
    sources: [{ contributionId: 'university-network', paragraph: 2 }],
  },
  {
    id: 'p-4-5',
    sectionId: 'installation',
    number: '4.5',
    text: 'Three members are enough to open. On the first day of a mountain exchange three cooperatives of seventeen were connected, and the rest came once they saw that it worked; on an island three networks were all there were. Neither regrets that it did not wait for a quorum.',
    language: 'en',
    sources: [
      { contributionId: 'altiplano-federation', paragraph: 3 },
      { contributionId: 'island-regulator', paragraph: 2 },
    ],
  },
  {
    id: 'p-4-6',
    sectionId: 'installation',
    number: '4.6',
    text: 'Each member is connected by the same script of a single page, read aloud by one person and carried out by another: test the cable, listen to the port in a separate network, open the session with the route server, check the filters, watch for an hour, sign. Where it is followed, no arrival has yet caused an interruption.',
    language: 'en',
    sources: [
      { contributionId: 'altiplano-federation', paragraph: 4 },
      { contributionId: 'exchange-cooperative', paragraph: 5 },
    ],
  },
  {
    id: 'p-4-7',
    sectionId: 'installation',
    number: '4.7',
    text: 'Paper is slower than fibre. One academic network waited nineteen months to learn whether it needed an operator’s licence, and installed the exchange in nine days. At a border, permits, customs clearance for patch cords and an agreement on who may open which hut took fourteen months. The remedies proposed are a right of academic networks to connect without such a licence, and model papers that spare each newcomer its own negotiation.',
    language: 'en',
    sources: [
      { contributionId: 'university-network', paragraph: 7 },
      { contributionId: 'landlocked-ministry', paragraph: 3 },
    ],
  },
  {
    id: 'p-4-8',
    sectionId: 'installation',
    number: '4.8',
    text: 'Content comes to a room that is ready for it. A delivery network lists what it looks for: about a gigabit per second of demand, a room that any member can reach without a single seller, power that fails for less than four hours a year, hands within a day, and customs that let a failed disk be replaced within a week. Most rooms fail the last.',
    language: 'en',
    sources: [
      { contributionId: 'content-caches', paragraph: 2 },
      { contributionId: 'access-association', paragraph: 6 },
    ],
  },
  {
    id: 'p-4-9',
    sectionId: 'installation',
    number: '4.9',
    text: 'A cache has to be filled, mostly by night and from far away, and somebody pays for it. Arrangements in which one host pays while everybody benefits tend to break within a year. Sharing the cost among members in proportion, or a delivery network which brings the fill itself where transit is cheap enough, are reported to last.',
    language: 'en',
    sources: [{ contributionId: 'content-caches', paragraph: 3 }],
  },
  {
    id: 'p-4-10',
    sectionId: 'installation',
    number: '4.10',
    text: 'It matters where the first cache stands. Inside one access network it helps that network, often the largest; at the exchange it helps the smallest most. A delivery network now begins with the exchange where both are possible, since eleven networks with five thousand subscribers each watch as much as one with fifty-five thousand.',
    language: 'en',
    sources: [
      { contributionId: 'content-caches', paragraph: 4 },
      { contributionId: 'island-regulator', paragraph: 3 },
    ],
  },
  {
    id: 'p-4-11',
    sectionId: 'installation',
    number: '4.11',
    text: 'Good routing manners are easiest to agree while members are few. Contributors advise that limits on prefixes, filters built from the registry and signed route origins be set up with each member in the first week, when the person who holds the password is in the room. With 6 per cent of routes signed, invalid ones cannot yet be refused, but they can raise an alarm.',
    language: 'en',
    sources: [
      { contributionId: 'steppe-backbone', paragraph: 6 },
      { contributionId: 'steppe-backbone', paragraph: 5 },
    ],
  },
];
