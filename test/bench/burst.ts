import { inTurn, openArena } from './arena.ts';
import { type Bench, median, quantile } from './figure.ts';

const CLIENTS = 1000;
const PER_SECOND = 200;
const SECONDS = 4;

/** A thousand people, and 200 commands a second: what comes together travels together. The relay sends each alone. */
export const burst: Bench = async () => {
  const arena = await openArena(CLIENTS);
  await arena.connect(CLIENTS);
  await arena.round('ours', 40, PER_SECOND);
  const rounds = await inTurn(1, (side) => arena.round(side, PER_SECOND * SECONDS, PER_SECOND, 8000));
  arena.close();
  const [ours] = rounds.ours;
  const [bare] = rounds.bare;
  if (!ours || !bare) return [];
  const total = CLIENTS * PER_SECOND * SECONDS;
  return [
    {
      what: 'command to the last of 1000, p50',
      unit: 'ms',
      ours: median(ours.whole),
      bare: median(bare.whole),
      goal: 'none',
    },
    {
      what: 'command to the last of 1000, p99',
      unit: 'ms',
      ours: quantile(ours.whole, 0.99),
      bare: quantile(bare.whole, 0.99),
      goal: '<= 150 ms',
    },
    {
      what: 'messages a client gets for 100 records',
      unit: '',
      ours: (ours.deliveries * 100) / total,
      bare: (bare.deliveries * 100) / total,
      goal: 'none',
    },
    {
      what: 'server CPU a second of burst',
      unit: 'ms',
      ours: ours.cpuMs / SECONDS,
      bare: bare.cpuMs / SECONDS,
      goal: 'none',
    },
    { what: 'commands not with everybody after 8 s', unit: '', ours: ours.missing, bare: null, goal: '0' },
    { what: 'of the relay: not with everybody after 8 s', unit: '', ours: bare.missing, bare: null, goal: 'shown' },
  ];
};
