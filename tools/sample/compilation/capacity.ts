import type { SamplePassage, SampleSection } from '../sample-compilation.ts';

export const capacitySection: SampleSection = {
  id: 'capacity',
  agendaItemId: 'capacity',
  number: '6',
  title: 'Capacity building and the role of governments',
  lead: 'Skills that stay and States that convene, buy and then step back: most contributors would spend the next dollar on people, and ask governments for less than is often offered.',
};

export const capacityPassages: readonly SamplePassage[] = [
  {
    id: 'p-6-1',
    sectionId: 'capacity',
    number: '6.1',
    text: 'Courses reach the wrong people unless they ask who is coming. A third of 1,140 former participants had never configured a session afterwards; of those who were running a network when they came, four in five used what they had learnt within a month. A configuration, with its secrets removed, now serves one trainer as an entrance ticket.',
    language: 'en',
    sources: [
      { contributionId: 'training-workshop', paragraph: 2 },
      { contributionId: 'training-workshop', paragraph: 3 },
    ],
  },
  {
    id: 'p-6-2',
    sectionId: 'capacity',
    number: '6.2',
    text: 'The second visit teaches more than the first. Two engineers in five change employer within two years, so contributors prefer mentoring to single courses: an older exchange of the same size and region, a call each month, a visit each way, for about 14,000 dollars in two years. Workshops belong in the exchange’s own room, with the equipment that will have to be repaired.',
    language: 'en',
    sources: [
      { contributionId: 'training-workshop', paragraph: 6 },
      { contributionId: 'altiplano-federation', paragraph: 6 },
    ],
  },
  {
    id: 'p-6-3',
    sectionId: 'capacity',
    number: '6.3',
    text: 'A donated switch needs company. Nine were found in their boxes, because nobody had counted the optics, the rack, the import papers or the engineer. The rule proposed is one dollar for skills, and one for the first two years of running costs, with every dollar of equipment.',
    language: 'en',
    sources: [
      { contributionId: 'training-workshop', paragraph: 4 },
      { contributionId: 'access-association', paragraph: 5 },
    ],
  },
  {
    id: 'p-6-4',
    sectionId: 'capacity',
    number: '6.4',
    text: 'Universities bring neutral ground and young engineers. A network of fourteen institutions reports, in translation from French, that twelve students each semester run a complete model of the exchange under supervision, and that thirty-one of them now work for its members. An exchange whose engineers have known one another since the lecture hall settles its failures by a call.',
    language: 'en',
    sources: [
      { contributionId: 'university-network', paragraph: 5 },
      { contributionId: 'university-network', paragraph: 1 },
    ],
  },
  {
    id: 'p-6-5',
    sectionId: 'capacity',
    number: '6.5',
    text: 'Language is an obstacle of which little is said. Manuals, mailing lists and error messages are in English, and a capable technician who is ill at ease in it does not ask. Contributors have translated a manual of sixty pages and offer it freely, publish their rules in Arabic beside English, and ask for courses in the languages of the people who will attend them.',
    language: 'en',
    sources: [
      { contributionId: 'university-network', paragraph: 6 },
      { contributionId: 'carriers-company', paragraph: 4 },
      { contributionId: 'altiplano-federation', paragraph: 6 },
    ],
  },
  {
    id: 'p-6-6',
    sectionId: 'capacity',
    number: '6.6',
    text: 'Where two engineers in a country can configure routing, and one of them is about to leave, documents are the institution. A regulator keeps the whole configuration with its reasons in forty pages which a competent stranger could follow, and a neighbouring exchange holds a sealed password and a promise to help by telephone.',
    language: 'en',
    sources: [{ contributionId: 'island-regulator', paragraph: 5 }],
  },
  {
    id: 'p-6-7',
    sectionId: 'capacity',
    number: '6.7',
    text: 'Contributors from three regions ask that an exchange be neither licensed nor treated as an operator, and that academic networks may join without a licence of their own. One regulator needs a single page for the whole matter: equal published terms, admission of any carrier’s fibre to the room at cost, and disputes decided within thirty days. Another is content with one page of figures a year.',
    language: 'en',
    sources: [
      { contributionId: 'federal-regulator', paragraph: 2 },
      { contributionId: 'island-regulator', paragraph: 7 },
      { contributionId: 'university-network', paragraph: 7 },
    ],
  },
  {
    id: 'p-6-8',
    sectionId: 'capacity',
    number: '6.8',
    text: 'Governments are at their best as conveners who leave in time. A ministry lent a room for the first meetings, lifted the duty on the first equipment and withdrew. A regulator sums up its own experience in three counsels: collect figures early, intervene late, and use the purchases of the State before its powers.',
    language: 'en',
    sources: [
      { contributionId: 'landlocked-ministry', paragraph: 6 },
      { contributionId: 'federal-regulator', paragraph: 7 },
    ],
  },
  {
    id: 'p-6-9',
    sectionId: 'capacity',
    number: '6.9',
    text: 'The State is a customer with weight. Ministries, schools and health posts that connect to the nearest exchange are the strongest invitation to the networks which are still outside. Making presence a condition for selling services to public bodies brought in two of three absent carriers within a year; the third has since lost four tenders.',
    language: 'en',
    sources: [
      { contributionId: 'carriers-company', paragraph: 7 },
      { contributionId: 'federal-regulator', paragraph: 3 },
      { contributionId: 'altiplano-federation', paragraph: 7 },
    ],
  },
  {
    id: 'p-6-10',
    sectionId: 'capacity',
    number: '6.10',
    text: 'Duties and doubts drive servers away. Contributors ask that network and hosting equipment be spared the rates of luxury goods, and that whoever operates a cache not be held to be the publisher of objects kept for six hours. A clear rule, even a strict one, is preferred to an open question: plans in three countries were given up for want of it.',
    language: 'en',
    sources: [
      { contributionId: 'content-caches', paragraph: 5 },
      { contributionId: 'access-association', paragraph: 6 },
      { contributionId: 'landlocked-ministry', paragraph: 6 },
    ],
  },
  {
    id: 'p-6-11',
    sectionId: 'capacity',
    number: '6.11',
    text: 'Landlocked countries ask to be treated as a case of their own. An exchange keeps local traffic local but does not bring the sea nearer; it should be planned together with open access to the fibre that crosses the border and, where neighbours wish it, a regional exchange at which their networks meet before they buy transit overseas.',
    language: 'en',
    sources: [
      { contributionId: 'landlocked-ministry', paragraph: 7 },
      { contributionId: 'steppe-backbone', paragraph: 4 },
    ],
  },
  {
    id: 'p-6-12',
    sectionId: 'capacity',
    number: '6.12',
    text: 'Community networks bring little traffic and much legitimacy. A cooperative of eighty households cannot pay a set-up fee of 600 dollars nor hold a number of its own at once. Sponsored membership through a university, a port shared by several small networks, a first year without fee, and association without a national licence are offered as good practice.',
    language: 'en',
    sources: [
      { contributionId: 'last-mile-network', paragraph: 4 },
      { contributionId: 'altiplano-federation', paragraph: 7 },
    ],
  },
  {
    id: 'p-6-13',
    sectionId: 'capacity',
    number: '6.13',
    text: 'Those who lack an exchange are heard least about exchanges. A consultation whose journey costs more than a year’s port fee hears from those who already have one. Contributors welcome remote participation, and suggest that exchanges follow the example: meetings open to people elsewhere, captioned, and announced in the languages of the country.',
    language: 'en',
    sources: [
      { contributionId: 'access-association', paragraph: 7 },
      { contributionId: 'last-mile-network', paragraph: 7 },
    ],
  },
  {
    id: 'p-6-14',
    sectionId: 'capacity',
    number: '6.14',
    text: 'Much can be borrowed. Contributors offer open measurement data and the software of their probes, failure scripts, and a testbed on which a migration may be rehearsed from afar without charge. They ask for little in return: that results be published whatever they show, and that funds be found for what comes after the photograph.',
    language: 'en',
    sources: [
      { contributionId: 'measurement-institute', paragraph: 7 },
      { contributionId: 'campus-testbed', paragraph: 7 },
      { contributionId: 'training-workshop', paragraph: 7 },
    ],
  },
];
