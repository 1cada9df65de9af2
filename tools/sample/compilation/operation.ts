import type { SamplePassage, SampleSection } from '../sample-compilation.ts';

export const operationSection: SampleSection = {
  id: 'operation',
  agendaItemId: 'operation',
  number: '5',
  title: 'Operation, neutrality and governance',
  lead: 'After the opening an exchange lives on its prices, its manners and the person who answers the telephone. On compulsory peering contributors disagree, and the compilation keeps both views.',
};

export const operationPassages: readonly SamplePassage[] = [
  {
    id: 'p-5-1',
    sectionId: 'operation',
    number: '5.1',
    text: 'One member, one vote, whatever the size of the port, is the form of government that the contributions report most often. The largest member of a cooperative with 143 networks has been outvoted three times and has stayed. In a federation of seventeen the smallest pays three dollars a month, the largest two hundred and ten, and each has one vote.',
    language: 'en',
    sources: [
      { contributionId: 'exchange-cooperative', paragraph: 1 },
      { contributionId: 'altiplano-federation', paragraph: 5 },
    ],
  },
  {
    id: 'p-5-2',
    sectionId: 'operation',
    number: '5.2',
    text: 'Who sits on the board is answered in two ways. A ministry which convened the first meetings declined a seat, since competitors’ licences and members’ invoices should not lie on one desk. A forum of users points to an exchange that reserves two seats of nine for universities and consumers, who do not vote on technical matters, ask why, and do so in public.',
    language: 'en',
    sources: [
      { contributionId: 'last-mile-network', paragraph: 3 },
      { contributionId: 'landlocked-ministry', paragraph: 6 },
    ],
  },
  {
    id: 'p-5-3',
    sectionId: 'operation',
    number: '5.3',
    text: 'Prices fit on one page, are the same for all and do not depend on volume. What a port costs, who is connected and how full the exchange is should be found without a telephone call. For a provider with 310 subscribers the entry has to be small enough to need no board meeting: free for a year, then fifty dollars a month, is one tested answer.',
    language: 'en',
    sources: [
      { contributionId: 'exchange-cooperative', paragraph: 2 },
      { contributionId: 'access-association', paragraph: 5 },
    ],
  },
  {
    id: 'p-5-4',
    sectionId: 'operation',
    number: '5.4',
    text: 'A federation of rural cooperatives charges by the families served and not by the speed of the port: two cents for each household and month. It grants, in translation from Spanish, that this “is not the usual model” and adds that nobody has been left out because of the price. Exchanges with a fixed tariff for each speed hold theirs to be easier to foresee.',
    language: 'en',
    sources: [
      { contributionId: 'altiplano-federation', paragraph: 5 },
      { contributionId: 'exchange-cooperative', paragraph: 2 },
    ],
  },
  {
    id: 'p-5-5',
    sectionId: 'operation',
    number: '5.5',
    text: 'Where the core of an exchange is paid for from public proceeds, ports up to ten gigabits can be free. One country does so in twenty-two cities. Critics reply that a free port leaves no room for commercial exchanges; the regulator grants the point, and notes that in its two largest cities both kinds now compete, to the benefit of both.',
    language: 'en',
    sources: [{ contributionId: 'federal-regulator', paragraph: 4 }],
  },
  {
    id: 'p-5-6',
    sectionId: 'operation',
    number: '5.6',
    text: 'People cost more than equipment. In an exchange of nineteen years’ standing salaries made up 58 per cent of spending and equipment 16. The line that decides whether a young exchange sees its third year is the one for somebody who answers at four in the morning; nineteen small members can carry half a salary, beside rent and power.',
    language: 'en',
    sources: [
      { contributionId: 'exchange-cooperative', paragraph: 7 },
      { contributionId: 'access-association', paragraph: 5 },
    ],
  },
  {
    id: 'p-5-7',
    sectionId: 'operation',
    number: '5.7',
    text: 'Networks which depend on an exchange ask it to behave like one. After 71 hours of outage in a first year, mostly at weekends, the largest member of one exchange made four requests: monitoring, a telephone that is answered, five working days’ notice of maintenance, and a written report after every outage longer than fifteen minutes.',
    language: 'en',
    sources: [{ contributionId: 'national-incumbent', paragraph: 5 }],
  },
  {
    id: 'p-5-8',
    sectionId: 'operation',
    number: '5.8',
    text: 'Contributors who favour exchanges and contributors who feared them meet in doubting compulsory peering. An incumbent which was obliged to connect did so with a port that was full by seven each morning; another stayed away for four years from a decree on the size of its ports. Published delay graphs, and public tenders which required presence, moved such networks where obligations had not.',
    language: 'en',
    sources: [
      { contributionId: 'access-association', paragraph: 4 },
      { contributionId: 'national-incumbent', paragraph: 3 },
      { contributionId: 'federal-regulator', paragraph: 3 },
    ],
  },
  {
    id: 'p-5-9',
    sectionId: 'operation',
    number: '5.9',
    text: 'Should exchanges carry traffic between cities? Two contributors advise against it: the exchange would compete with the members who pay for it, and local carriers would lose their reason to build. A third proposes to study links among the exchanges of its region, on a voluntary and commercial footing, each keeping its own rules and prices.',
    language: 'en',
    sources: [
      { contributionId: 'steppe-backbone', paragraph: 7 },
      { contributionId: 'exchange-cooperative', paragraph: 6 },
      { contributionId: 'carriers-company', paragraph: 7 },
    ],
  },
  {
    id: 'p-5-10',
    sectionId: 'operation',
    number: '5.10',
    text: 'Security at an exchange is dull work, done every night. After one member had passed on 14,000 routes of its transit provider, and the traffic of two banks had crossed a village for forty minutes, an operator set prefix limits on each session, rebuilt its filters daily, asked its members to validate source addresses, and tests its telephone list each quarter.',
    language: 'en',
    sources: [
      { contributionId: 'steppe-backbone', paragraph: 5 },
      { contributionId: 'carriers-company', paragraph: 6 },
    ],
  },
  {
    id: 'p-5-11',
    sectionId: 'operation',
    number: '5.11',
    text: 'A room through which a country’s traffic passes must not listen. Contributors ask for a rule that content is neither inspected nor kept, that samples are coarse and short-lived, and that lawful orders are counted in public each year. “If a single member suspects that its traffic is watched, it withdraws its link, and others follow,” one of them warns, in translation from Arabic.',
    language: 'en',
    sources: [
      { contributionId: 'last-mile-network', paragraph: 5 },
      { contributionId: 'carriers-company', paragraph: 6 },
    ],
  },
  {
    id: 'p-5-12',
    sectionId: 'operation',
    number: '5.12',
    text: 'Five figures can be published without offence to any member: peak and mean traffic; members and the share of addresses behind them; ports filled above 80 per cent; hours of unavailability; and the median delay among domestic probes. Each network should also be shown its own congestion, since one path in twelve became slower when a full port was preferred to an idle link.',
    language: 'en',
    sources: [
      { contributionId: 'measurement-institute', paragraph: 4 },
      { contributionId: 'measurement-institute', paragraph: 3 },
    ],
  },
  {
    id: 'p-5-13',
    sectionId: 'operation',
    number: '5.13',
    text: 'Batteries fail more often than fibre. In five exchanges of eleven most of the downtime was due to a battery past its fourth year. A thermometer and a voltage graph, public like the graph of traffic, foretold six failures of nine by more than a week. A generator which is tried on a fixed day each month is the older form of the same wisdom.',
    language: 'en',
    sources: [
      { contributionId: 'measurement-institute', paragraph: 6 },
      { contributionId: 'university-network', paragraph: 2 },
    ],
  },
  {
    id: 'p-5-14',
    sectionId: 'operation',
    number: '5.14',
    text: 'An exchange proves itself when the outside is gone. During sixteen days without a cable an island’s mail, bank terminals and radio went on; after landslides, lists of the missing stayed within reach while both international routes were impaired. The reverse should be rehearsed too: if caches vanish, their load returns within seconds to links which members may have let shrink.',
    language: 'en',
    sources: [
      { contributionId: 'island-regulator', paragraph: 4 },
      { contributionId: 'national-incumbent', paragraph: 6 },
      { contributionId: 'content-caches', paragraph: 7 },
    ],
  },
];
