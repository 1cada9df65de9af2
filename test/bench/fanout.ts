import { inTurn, openArena, type Round } from './arena.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';

const ROUNDS = 5;

/** One command at a time, at a meeting's pace, to 200 and to 1000 people, beside a relay without log or rules. */
export const fanout: Bench = async () => [...(await fanoutTo(200, 30, 20)), ...(await fanoutTo(1000, 15, 10))];

async function fanoutTo(clients: number, count: number, perSecond: number): Promise<readonly Figure[]> {
  const arena = await openArena(clients);
  await arena.connect(clients);
  await arena.round('ours', 10, perSecond);
  await arena.round('bare', 10, perSecond);
  const rounds = await inTurn(ROUNDS, (side) => arena.round(side, count, perSecond));
  arena.close();
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
    figure(
      'server CPU per delivery, law and disk included',
      'us',
      'see commit for both on disk',
      (round) => (round.cpuMs * 1000) / round.deliveries,
    ),
  ];
}
