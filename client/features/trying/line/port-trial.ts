import type { TriedPort } from '../../../../shared/trying/trying.ts';
import { type Testing, tryWay } from './way-trial.ts';

/** So many workers are tried at the same time, each by UDP and TCP: a browser holds some dozen connections with ease. */
const AT_ONCE = 4;

/** Each worker has its port, and a firewall may know only some of them. Tells what was found after each few. */
export async function tryPorts(
  testing: Testing,
  isOver: () => boolean,
  tell: (ports: readonly TriedPort[]) => void,
  givenUpMs?: number,
): Promise<readonly TriedPort[]> {
  const { workers, reached } = testing.opened;
  const found: TriedPort[] = [];
  for (let from = 0; from < workers && !isOver(); from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, workers - from) }, (_, n) => from + n);
    const tried = some.map(async (worker): Promise<TriedPort> => {
      const [udp, tcp] = await Promise.all([
        comesBack({ way: 'udp', worker }, testing, givenUpMs),
        comesBack({ way: 'tcp', worker }, testing, givenUpMs),
      ]);
      return { port: (reached.ports?.[0] ?? 0) + worker, udp, tcp };
    });
    found.push(...(await Promise.all(tried)));
    tell([...found]);
  }
  return found;
}

async function comesBack(on: Parameters<typeof tryWay>[0], testing: Testing, givenUpMs?: number): Promise<boolean> {
  const open = await tryWay(on, testing, givenUpMs).catch(() => 'fails' as const);
  if (typeof open === 'string') return false;
  open.close();
  return true;
}
