import type { SamplePassage, SampleSection } from '../sample-compilation.ts';

export const challengesSection: SampleSection = {
  id: 'challenges',
  agendaItemId: 'challenges',
  number: '2',
  title: 'Challenges: cost and connectivity',
  lead: 'Contributors agree that the price of a switch is seldom what delays an exchange. They differ on what does: the price of distance, the number of sellers at the border, or the patience of competitors.',
};

export const challengesPassages: readonly SamplePassage[] = [
  {
    id: 'p-2-1',
    sectionId: 'challenges',
    number: '2.1',
    text: 'For small access providers transit is the largest line in the accounts, ahead of salaries and of fuel, and it is often sold by a competitor for the same subscribers. A landlocked administration reports prices of 110 to 180 dollars for a megabit per second and month, of which the submarine cable accounts for less than a tenth; the rest is paid for terrestrial fibre, border crossings and protection.',
    language: 'en',
    sources: [
      { contributionId: 'access-association', paragraph: 1 },
      { contributionId: 'landlocked-ministry', paragraph: 2 },
    ],
  },
  {
    id: 'p-2-2',
    sectionId: 'challenges',
    number: '2.2',
    text: 'Prices follow the number of sellers more closely than they follow kilometres. One backbone operator buys a megabit for four dollars where three foreign carriers meet and for 31 where there is only one, although the second place lies nearer to the sea. Administrations looking for the cause of a high price are advised to count the sellers at the border first.',
    language: 'en',
    sources: [
      { contributionId: 'steppe-backbone', paragraph: 3 },
      { contributionId: 'landlocked-ministry', paragraph: 2 },
    ],
  },
  {
    id: 'p-2-3',
    sectionId: 'challenges',
    number: '2.3',
    text: 'Domestic traffic still travels abroad and back. In one set of measurements 44 per cent of domestic paths in the median city left the country before an exchange was opened and 19 per cent a year later. Contributors describe messages between two ends of a capital that crossed a border twice, and a hospital which reached its ministry through two satellite hops.',
    language: 'en',
    sources: [
      { contributionId: 'measurement-institute', paragraph: 2 },
      { contributionId: 'landlocked-ministry', paragraph: 1 },
      { contributionId: 'island-regulator', paragraph: 1 },
    ],
  },
  {
    id: 'p-2-4',
    sectionId: 'challenges',
    number: '2.4',
    text: 'Fibre that ends on both sides of a border is not yet a connection. One joint of 300 metres took fourteen months of permits; another was spliced in an afternoon and lit two years later. Contributors propose a short model agreement between neighbours, mutual recognition of approvals for passive fibre, and the treatment of a splice as a joint and not as a service.',
    language: 'en',
    sources: [
      { contributionId: 'landlocked-ministry', paragraph: 3 },
      { contributionId: 'steppe-backbone', paragraph: 4 },
    ],
  },
  {
    id: 'p-2-5',
    sectionId: 'challenges',
    number: '2.5',
    text: 'Trust takes longer than cabling. One association counted eleven meetings before eight competitors agreed to depend on a common switch, and the ninth of them was spent on the key. A carrier reports, in translation from Arabic: “We held seven meetings before we agreed on the place of the room, and only two to agree on everything else.”',
    language: 'en',
    sources: [
      { contributionId: 'access-association', paragraph: 2 },
      { contributionId: 'carriers-company', paragraph: 3 },
    ],
  },
  {
    id: 'p-2-6',
    sectionId: 'challenges',
    number: '2.6',
    text: 'يرى أحد المساهمين أن المحتوى نصف القضية: فأكثر من ثمانين في المائة من المواقع العربية التي يزورها مشتركوه كانت مستضافة خارج المنطقة في عام 2014، ومنها صحف وجامعات لا تبعد عن قاعة التبادل سوى كيلومترات قليلة. وقد عادت ثلاث صحف وجامعتان إلى البلد في عشرة أشهر بعد أن خُصّصت في القاعة نفسها خزائن للاستضافة بسعر التكلفة.',
    language: 'ar',
    sources: [{ contributionId: 'carriers-company', paragraph: 5 }],
  },
  {
    id: 'p-2-7',
    sectionId: 'challenges',
    number: '2.7',
    text: 'The rule of thumb that an exchange needs ten members has kept small countries waiting. A regulator of eleven islands and three networks found that a switch for 3,100 dollars and a cabinet for 900 were enough to begin, and that all three joined on one morning. What remained of the work was to persuade three people to enter one route each.',
    language: 'en',
    sources: [
      { contributionId: 'island-regulator', paragraph: 1 },
      { contributionId: 'island-regulator', paragraph: 2 },
    ],
  },
  {
    id: 'p-2-8',
    sectionId: 'challenges',
    number: '2.8',
    text: 'An exchange without the largest access network changes little. In three of eleven cities studied the share of domestic paths leaving the country did not move at all, and in each the largest network was absent or present with a saturated port. Contributors ask that presence and capacity be public, since everybody in the trade knows them and no consumer can.',
    language: 'en',
    sources: [
      { contributionId: 'measurement-institute', paragraph: 2 },
      { contributionId: 'last-mile-network', paragraph: 2 },
      { contributionId: 'access-association', paragraph: 4 },
    ],
  },
  {
    id: 'p-2-9',
    sectionId: 'challenges',
    number: '2.9',
    text: 'The largest operator of a mountainous country sees the matter from the other side. It carries traffic 900 kilometres over high passes, while a competitor in the capital carries it across a street; handing over in the capital alone would leave the cost of the mountains with one party. It peers freely for the capital and sells carriage beyond it at a published price.',
    language: 'en',
    sources: [{ contributionId: 'national-incumbent', paragraph: 2 }],
  },
  {
    id: 'p-2-10',
    sectionId: 'challenges',
    number: '2.10',
    text: 'Opening costs little; staying open costs more. A university network that equipped an exchange for 11,400 euros states, in translation from French, that electricity alone makes up 38 per cent of its yearly spending and that fees cover only half of the whole. Others add that donors like to give switches, and that none has yet offered to give diesel.',
    language: 'en',
    sources: [
      { contributionId: 'university-network', paragraph: 4 },
      { contributionId: 'access-association', paragraph: 5 },
    ],
  },
  {
    id: 'p-2-11',
    sectionId: 'challenges',
    number: '2.11',
    text: 'Users pay for missing interconnection without knowing its name: in lessons that stall, in prepaid data spent on waiting, in a relay call for the deaf that freezes halfway through a sign. One forum recalls a city in which wholesale costs fell by a third after an exchange opened, while retail prices stood still for two years because only two providers remained.',
    language: 'en',
    sources: [
      { contributionId: 'last-mile-network', paragraph: 1 },
      { contributionId: 'last-mile-network', paragraph: 6 },
    ],
  },
];
