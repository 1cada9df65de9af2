import { type Arena, cpuPerDelivery, inTurn, openArena, type Round } from './arena.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';
import { whereTheTimeGoes } from './where-the-time-goes.ts';

const ROUNDS = 5;
const SIZES = [
  { clients: 200, count: 30, perSecond: 20 },
  { clients: 300, count: 30, perSecond: 20 },
  { clients: 1000, count: 15, perSecond: 10 },
];

/** One command at a time, at a meeting's pace, to 200, 300 and 1000 people, beside a relay without log or rules. */
export const fanout: Bench = async () => {
  const arena = await openArena(Math.max(...SIZES.map(({ clients }) => clients)));
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await fanoutTo(arena, size)));
  arena.close();
  return figures;
};

async function fanoutTo(
  arena: Arena,
  { clients, count, perSecond }: (typeof SIZES)[number],
): Promise<readonly Figure[]> {
  await arena.connect(clients);
  await arena.round('ours', 10, perSecond);
  await arena.round('bare', 10, perSecond);
  const rounds = await inTurn(ROUNDS, (side) => arena.round(side, count, perSecond));
  const figure = (what: string, unit: string, goal: string, of: (round: Round) => number): Figure => ({
    what: `${clients} clients: ${what}`,
    unit,
    goal,
    ours: median(rounds.ours.map(of)),
    bare: median(rounds.bare.map(of)),
  });
  return [
    figure('frame to a client, p50', 'ms', 'none', (round) => quantile(round.fanned, 0.5)),
    figure('frame to the last client, p99', 'ms', '<= 1.15 x bare', (round) => quantile(round.fannedLast, 0.99)),
    figure('command to the last client, p99', 'ms', 'shown: with law and disk', (round) => quantile(round.whole, 0.99)),
    figure('server CPU per delivery, law and disk included', 'us', 'see commit for both on disk', cpuPerDelivery),
    ...whereTheTimeGoes(rounds),
  ];
}
