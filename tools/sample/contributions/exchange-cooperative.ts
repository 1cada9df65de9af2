import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const exchangeCooperative: SampleContribution = {
  id: 'exchange-cooperative',
  name: 'LINDQVIST, Aino',
  date: '2015-07-21',
  organisation: 'Northquay Exchange Cooperative',
  country: 'Finland',
  countryCode: 'FI',
  region: 'Europe',
  jobTitle: 'Managing director',
  stakeholderGroup: 'sector-member',
  language: 'en',
  title: 'Nineteen years of a cooperative exchange: what we would do again, and what we would not',
  paragraphs: [
    'Northquay was founded in 1996 by seven networks and one ten-megabit hub. Today 143 networks exchange 410 gigabits per second at the evening peak over three sites. We are a cooperative: one member, one vote, whatever the size of the port. The largest member pays for four hundred-gigabit ports and has been outvoted three times. It is still a member.',
    'Everything that a newcomer asks in a first telephone call stands on our web site: what a port costs, who is connected, how full the exchange is, how to leave. A price that is told by telephone is a different price each time; a price on a page is the same for all. Our fee schedule fits on one side of paper: a yearly membership, a monthly price for each port speed, no charge by volume, no discount that is not on the page.',
    'Size the switch for two years, not for ten. Port prices halve faster than budgets are spent, and an oversized chassis bought with a grant becomes a maintenance contract that members must carry. A fixed switch with forty-eight ten-gigabit ports and a few forty-gigabit uplinks serves most exchanges below a hundred members; buy two of them and keep one powered, configured and empty.',
    'Offer route servers from the first day, and two of them, on different software and different hardware, so that a fault in one implementation does not silence both. Filter what members announce against the routing registry, limit the number of prefixes, reject private and reserved space, and let members steer their announcements with communities. Multilateral peering must remain an offer and never become a condition.',
    'On the peering network itself we allow three kinds of frame: IPv4, IPv6 and ARP. One MAC address for each port, no spanning tree, no discovery protocols, no router advertisements, no proxy ARP. New ports spend a day in a quarantine network while we listen to what they send. Nineteen years have taught us that most outages of an exchange are caused by politeness towards an unexpected frame.',
    'What we would not do again: extend the exchange to a second city over a leased wavelength and sell it as one network. Members there could reach the capital without building to it, which pleased them, and the local carriers lost their reason to build, which hurt everybody. We now run the second city as an exchange of its own, with its own prices and its own meeting.',
    'Our costs in 2014 were staff 58 per cent, housing and power 17, equipment 16, everything else 9. A new exchange looks at the price of the switch. It should look at the price of a person who answers the telephone at four in the morning, because that is the line that decides whether the exchange exists in its third year.',
  ],
  notice: sampleNotice.en,
};
