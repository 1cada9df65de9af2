import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import { meetingFolder } from '../../support/meeting-folder.ts';
import { createMember } from '../../support/member.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { runProgram } from '../../support/servers/program.ts';

async function start(dataDir: string, port: number): Promise<ChildProcess> {
  const { child, listening } = runProgram({ dataDir, port });
  await listening;
  return child;
}

const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });

test('given acknowledged commands, when the server is killed, then all of them are there after its next start', async () => {
  const folder = await meetingFolder({ amina: 'chair' });
  const port = await freePort();
  let server = await start(folder.dataDir, port);
  const amina = createMember(`http://127.0.0.1:${port}`, folder.cookies.amina ?? '', 'amina');
  await amina.join();
  const acknowledged = new Map<string, number>();
  const give = async (n: number) => {
    const itemId = idOf<AgendaItemId>(`item-${n}`);
    const receipt = await amina.command({
      type: 'agenda.add-item',
      itemId,
      title: `Item ${n}`,
      minutes: 5,
      introduction: '',
    });
    if ('accepted' in receipt) acknowledged.set(itemId, receipt.accepted.seq);
  };
  const all = Array.from({ length: 40 }, (_, n) => give(n).catch(() => {}));
  await Promise.race(all);
  await ended(server, 'SIGKILL');
  await Promise.all(all);
  expect(acknowledged.size).toBeGreaterThan(0);

  server = await start(folder.dataDir, port);
  const again = createMember(`http://127.0.0.1:${port}`, folder.cookies.amina ?? '', 'amina');
  await again.join();
  const items = again.meeting().agenda.items.map(({ id }) => String(id));
  expect(items).toEqual(expect.arrayContaining([...acknowledged.keys()]));
  again.close();
  expect(await ended(server, 'SIGTERM')).toBe(0);
  amina.close();
  folder.remove();
});

test('given a server with members connected, when it is told to end, then it has ended orderly within 5 s', async () => {
  const folder = await meetingFolder({ amina: 'chair' });
  const port = await freePort();
  const server = await start(folder.dataDir, port);
  const amina = createMember(`http://127.0.0.1:${port}`, folder.cookies.amina ?? '', 'amina');
  await amina.join();
  const began = performance.now();
  expect(await ended(server, 'SIGTERM')).toBe(0);
  expect(performance.now() - began).toBeLessThan(5000);
  amina.close();
  folder.remove();
});
