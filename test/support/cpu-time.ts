/**
 * The time for which this process has kept a core busy meanwhile, all its threads together, ms: unlike the time that has passed, it
 * does not grow when others use the machine.
 */
export async function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
