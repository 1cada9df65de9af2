import { type Arena, inTurn, openArena, type Round } from './arena.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';
import { whereTheTimeGoes } from './where-the-time-goes.ts';

const SIZES = [200, 300, 1000];
const PER_SECOND = 200;
const SECONDS = 4;
const GIVEN_UP_MS = 8000;

/** 200 commands a second to 200, 300 and 1000 people: what comes together travels together. The relay sends each alone. */
export const burst: Bench = async () => {
  const arena = await openArena(Math.max(...SIZES));
  const figures: Figure[] = [];
  for (const clients of SIZES) figures.push(...(await burstTo(arena, clients)));
  arena.close();
  return figures;
};

async function burstTo(arena: Arena, clients: number): Promise<readonly Figure[]> {
  await arena.connect(clients);
  await arena.round('ours', 40, PER_SECOND);
  const rounds = await inTurn(1, (side) => arena.round(side, PER_SECOND * SECONDS, PER_SECOND, GIVEN_UP_MS));
  const [ours] = rounds.ours;
  const [bare] = rounds.bare;
  if (!ours || !bare) return [];
  const figure = (what: string, unit: string, goal: string, of: (round: Round) => number): Figure => ({
    what: `${clients} clients: ${what}`,
    unit,
    goal,
    ours: of(ours),
    bare: of(bare),
  });
  const limit = clients === 1000 ? '<= 150 ms' : 'shown';
  const hundreds = (clients * PER_SECOND * SECONDS) / 100;
  return [
    figure('command to the last, p50', 'ms', 'shown', ({ whole }) => median(whole)),
    figure('command to the last, p99', 'ms', limit, ({ whole }) => quantile(whole, 0.99)),
    figure('messages a client gets for 100 records', '', 'shown', ({ deliveries }) => deliveries / hundreds),
    figure('server CPU a second of burst', 'ms', 'shown', ({ cpuMs }) => cpuMs / SECONDS),
    figure(`not with everybody after ${GIVEN_UP_MS / 1000} s`, '', '0 of ours', ({ missing }) => missing),
    ...whereTheTimeGoes(rounds),
  ];
}
