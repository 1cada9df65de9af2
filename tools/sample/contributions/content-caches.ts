import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const contentCaches: SampleContribution = {
  id: 'content-caches',
  name: 'MACLEOD, Priyanka',
  date: '2015-08-14',
  organisation: 'Lantern Content Delivery',
  country: 'Canada',
  countryCode: 'CA',
  region: 'Americas',
  jobTitle: 'Head of peering',
  stakeholderGroup: 'associate',
  language: 'en',
  title: 'When does a cache come? A content network’s answer',
  paragraphs: [
    'We deliver software updates, news and video from 640 clusters of servers in 71 countries. Exchanges often ask us what they must do for one to be placed in their room. The honest answer is that we follow a short list, that most of it is not about money, and that an exchange can meet it sooner than it thinks.',
    'The list: peak demand for our content of about one gigabit per second among the networks that would use the cluster; a room which any member can reach without buying a circuit from a single seller; power that fails for less than four hours a year; somebody with hands on site within a day; and customs procedures that let a failed disk be replaced in under a week. Fewer than half of the rooms we visit meet the last.',
    'A cache must be filled. Each of our clusters draws between 10 and 25 per cent of what it serves from elsewhere, mostly at night. Somebody pays for that transit. If the member who hosts the cluster pays alone while all benefit, the arrangement breaks within a year. We prefer that the exchange, or its members in proportion, buy the fill, or that we bring it ourselves where the price of transit allows: we do so below 8 dollars a megabit, and cannot above 40.',
    'Caches shared at an exchange and caches inside one access network are different in their effects. The second helps the network that holds it, and often it is the largest. The first helps the smallest most. Where both are possible we now begin with the exchange, because eleven networks of five thousand subscribers watch as much as one of fifty-five thousand.',
    'Do not tax servers at the rate of luxury goods, and do not make the operator of a cache liable as a publisher for objects that it holds for six hours. In three countries we withdrew plans for the second reason alone. A clear rule, even a strict one, is better than a question.',
    'We peer openly, at every exchange where we have servers, over route servers and on two ports where two sites exist. We ask exchanges to sell us the same port at the same price as everybody, and to resist the temptation of a content fee: the traffic that we bring is traffic that their members asked for.',
    'Finally, redundancy. If a cache disappears, its traffic returns to transit within seconds, and links which members had let shrink will fill. An exchange with caches should keep, and once a year rehearse, a plan for the evening on which they are gone.',
  ],
  notice: sampleNotice.en,
};
