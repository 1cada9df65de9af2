import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const islandRegulator: SampleContribution = {
  id: 'island-regulator',
  name: 'FALEOLO, Mele',
  date: '2015-08-06',
  organisation: 'Communications Regulator of a small island State',
  country: 'A small island State in the Pacific',
  countryCode: 'ZZ',
  region: 'Asia-Pacific',
  jobTitle: 'Senior engineer, spectrum and networks',
  stakeholderGroup: 'member-state',
  language: 'en',
  title: 'Is an exchange worth it for sixty thousand people?',
  paragraphs: [
    'We are sixty thousand people on eleven islands. There are three networks: the telephone company, a mobile company, and the government’s own. For years we were told that an exchange point needs at least ten members to make sense. We believed it, and sent the traffic between our hospital and our ministry of health through a satellite, 36,000 kilometres up and the same down, at 550 milliseconds each way.',
    'In 2014 we put a twenty-four port switch with a five-year warranty into the basement of the meteorological office, which has the only generator that is tested every week. The switch cost 3,100 US dollars, the cabinet 900. Three networks joined on the same morning. The work that remained was not in the basement; it was to persuade three people to type one route each.',
    'What made the exchange useful was not traffic among the three networks, which is small, but what could be placed beside the switch: a copy of a root name server, a name server for our own country code, a time server, and two content caches. The caches alone took 41 per cent off our satellite and cable traffic. We believe that in a small country the exchange is a shelf as much as a switch.',
    'Then the submarine cable was cut by an anchor for sixteen days. The satellite carried what it could. Inside the country the government’s mail, the banks’ terminals and the radio stations’ streams went on working, because their names were resolved at home and their paths met in the basement. Nobody asked again whether sixty thousand people are enough.',
    'Our difficulty is people. Two engineers in the country are comfortable with border gateway routing, and one of them is about to emigrate. We have written the whole configuration, with reasons, into a folder of forty pages that a competent stranger could follow, and a neighbouring exchange, one time zone away, holds a sealed password and an agreement to help by telephone.',
    'Design for salt and storm. Our first switch failed after nine months because its fans drew sea air; its successor has a sealed cabinet, a filter that is changed every quarter, and sits one metre above the highest flood recorded. Spare optics and a spare switch are kept on another island. A spare that must come by ship is not a spare.',
    'As regulator we have issued no licence for the exchange and ask for none. We ask the three networks for one page each year: members, ports, peak traffic, hours out of service. It has been enough.',
  ],
  notice: sampleNotice.en,
};
