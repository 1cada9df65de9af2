import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const lastMileNetwork: SampleContribution = {
  id: 'last-mile-network',
  name: 'DELOS REYES, Benigno',
  date: '2015-08-25',
  organisation: 'Open Last Mile Forum',
  country: 'Philippines',
  countryCode: 'PH',
  region: 'Asia-Pacific',
  jobTitle: 'Policy coordinator',
  stakeholderGroup: 'other',
  language: 'en',
  title: 'An exchange belongs to those who cannot see it',
  paragraphs: [
    'We are a forum of community networks, teachers, disability organisations and consumer groups. None of us has an autonomous system number. We write because the people we work with pay for the absence of good interconnection without knowing its name: in pupils’ video lessons that stall, in prepaid data which is consumed by waiting, in a call to a relay service for the deaf which freezes in the middle of a sign.',
    'In one capital in which our members work there are three exchanges and the largest access network is at none of them. Everybody in the room knows it, and no public document says so. We ask that the facts of interconnection be public: who is present at which exchange, with how much capacity, and which networks exchange their domestic traffic abroad. A consumer cannot choose what nobody publishes.',
    'Governance should include those who are affected and not only those who are connected. One exchange that we know reserves two of nine seats on its board for users, one nominated by the public universities and one by consumer organisations. They have no vote on technical matters. They ask why, in public, and the minutes are better for it.',
    'Community networks should be welcome as members on terms that fit them. A cooperative of 80 households cannot hold a number of its own at once, nor pay a setup fee of 600 dollars. Good practice exists: sponsored membership through a university, a shared port for several small networks, a first year free. The exchange gains little traffic from it and much legitimacy.',
    'An exchange is a place where a great deal can be overheard. We ask that every exchange state in its rules that it does not inspect or keep the content of what passes, that traffic samples are coarse, short-lived and never handed over without a lawful order addressed to a named person, and that it publishes each year how many such orders it received. Confidence of that kind, once lost, is not bought back by a firewall.',
    'Competition is the aim and the exchange only a means. We have seen a city in which an exchange opened, wholesale costs fell by a third, and retail prices did not move for two years because two providers remained. We suggest that reports on exchanges show retail prices and measured speeds beside the traffic graph.',
    'Lastly, accessibility. If exchanges are public infrastructure in all but name, then their meetings should be open to remote participants, captioned, and announced in the languages of the country. We thank the organisers of this consultation for holding theirs in that way and hope that the example travels.',
  ],
  notice: sampleNotice.en,
};
