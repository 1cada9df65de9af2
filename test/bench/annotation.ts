import { annotatedHall } from './annotated-hall.ts';
import { inTurn, openArena, type Round } from './arena.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';

const SCREENS = 300;
/** One person may make 200 annotations. */
const [ROUNDS, COUNT, PER_SECOND] = [5, 30, 10];

/** One person annotates, and 300 screens have it, beside a relay without log and rules; then a hall with 5,000 annotations. */
export const annotation: Bench = async () => [
  ...(await toEverybody()),
  ...(await annotatedHall(1)),
  ...(await annotatedHall(2)),
];

async function toEverybody(): Promise<readonly Figure[]> {
  const arena = await openArena(SCREENS, { annotates: true });
  await arena.connect(SCREENS);
  await arena.round('ours', 10, PER_SECOND);
  await arena.round('bare', 10, PER_SECOND);
  const rounds = await inTurn(ROUNDS, (side) => arena.round(side, COUNT, PER_SECOND));
  arena.close();
  const figure = (what: string, unit: string, goal: string, of: (round: Round) => number): Figure => ({
    what: `an annotation to ${SCREENS} screens: ${what}`,
    unit,
    goal,
    ours: median(rounds.ours.map(of)),
    bare: median(rounds.bare.map(of)),
  });
  return [
    figure('sent to the last, p50', 'ms', 'shown', ({ whole }) => median(whole)),
    figure('sent to the last, p99', 'ms', '< 200 ms', ({ whole }) => quantile(whole, 0.99)),
    figure('JSON to each screen', 'bytes', 'shown', ({ bytes }) => median(bytes)),
  ];
}
