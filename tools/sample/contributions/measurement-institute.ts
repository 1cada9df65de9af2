import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const measurementInstitute: SampleContribution = {
  id: 'measurement-institute',
  name: 'IYER, Lakshmi',
  date: '2015-08-19',
  organisation: 'Tamarind Bay Institute for Network Measurement',
  country: 'India',
  countryCode: 'IN',
  region: 'Asia-Pacific',
  jobTitle: 'Associate professor',
  stakeholderGroup: 'academia',
  language: 'en',
  title: 'Measure before you build, and go on measuring',
  paragraphs: [
    'Claims about exchange points are seldom tested. “Local traffic stays local” is a hypothesis, and a cheap one to examine. Between January 2014 and June 2015 we ran traceroutes every thirty minutes among 212 small probes in nineteen economies, before and after eleven exchanges were opened or reformed. We summarise what we found, including what we did not expect.',
    'In the median city the share of domestic paths that left the country fell from 44 to 19 per cent within a year of opening. In three of the eleven it did not move at all. In each of those three the largest access network was absent, or present with a port that was saturated for more than four hours a day. Membership counts say little; the share of subscribers behind the members says nearly everything.',
    'Delay improved less evenly than averages suggest. The median round trip among domestic probes fell from 148 to 21 milliseconds, but one path in twelve became slower, because a network preferred a congested port at the exchange to an idle transit link. Networks should be shown their own congestion, daily, by somebody with no interest in the answer.',
    'We suggest five figures which any exchange can publish without offending its members: peak and mean traffic; number of members and the share of the country’s addresses that they originate; the share of ports above 80 per cent of their capacity at peak; hours of unavailability; and the median round trip among domestic probes. Flow samples should be kept coarse (one packet in two thousand or fewer), without payload, and be deleted within days.',
    'A baseline costs little. Twenty probes at fifty dollars each, hosted by schools and providers, and three months of patience will tell a ministry where domestic traffic goes, which two networks exchange most of it abroad, and thus who must be at the first meeting. We have seen feasibility studies a hundred times dearer which did not know this.',
    'Measure power and heat too. In five of the eleven exchanges the cause of most downtime was neither fibre nor software but a battery past its fourth year. A thermometer and a voltage graph, public like the traffic graph, predicted six of nine failures by more than a week.',
    'Our data are open, and the probes’ software is too. We would gladly help any exchange taking part in this consultation to draw its own baseline, and ask in return only that the results be published whatever they show.',
  ],
  notice: sampleNotice.en,
};
