import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const federalRegulator: SampleContribution = {
  id: 'federal-regulator',
  name: 'ARGÜELLO, Teodora',
  date: '2015-08-24',
  organisation: 'Telecommunications Regulator of a large federal country',
  country: 'A large federal country in the Americas',
  countryCode: 'ZZ',
  region: 'Americas',
  jobTitle: 'Superintendent for competition',
  stakeholderGroup: 'member-state',
  language: 'en',
  title: 'Twenty-two exchanges and one page of regulation',
  paragraphs: [
    'In 2004 our country had one exchange, in the richest city. Today it has twenty-two, in cities of between 180,000 and eleven million inhabitants, run by a single foundation that lives on the yield of an endowment. Regulation of exchanges as such takes up one page. We describe what the page says and, more important, what it omits.',
    'It says that an exchange point is not a telecommunications service and needs no licence; that any network with a number of its own may join on published and equal terms; that whoever houses an exchange must admit any carrier’s fibre to the room at a cost-based and published charge; and that disputes about access are decided by us within thirty days. That is all.',
    'It does not oblige anybody to peer. We considered it in 2009, when three large carriers stayed away. Counsel advised that an obligation would need a definition of sufficient capacity, of location and of traffic balance, and that each would be litigated. Instead we made presence at an exchange a condition for the sale of services to public bodies. Two of the three came within a year; the third remains absent, and has lost four tenders.',
    'The financing deserves attention. When spectrum was sold in 2005, one half of one per cent of the proceeds was set aside for good; the yield pays for the core of all twenty-two. Ports up to ten gigabits per second are free; larger ones are charged at cost. Critics say that free ports distort a market in which commercial exchanges might arise. They have a point, and in the two largest cities commercial exchanges now compete with ours, to the benefit of both.',
    'Choice of city matters. We rank candidates by subscribers within 200 kilometres, by the number of independent networks present, and by the distance to the nearest exchange, and we ask for a local host, usually a university, that commits a room for ten years. Four exchanges which were opened for political reasons, without a host, carried less than 50 megabits per second after three years and were closed without regret.',
    'Resilience was learnt the hard way. In 2011 a flood drowned the building which carried 38 per cent of our domestic exchange traffic. Since then every exchange above 20 gigabits per second occupies at least two buildings, on separate power substations and in separate flood zones, with fibre routes that are inspected on foot.',
    'Our advice to colleagues in other regulators is to collect figures early, to intervene late, and to use the State’s purchases before its powers.',
  ],
  notice: sampleNotice.en,
};
