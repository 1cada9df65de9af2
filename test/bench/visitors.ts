import { meetingFolder } from '../support/meeting-folder.ts';
import { createMember } from '../support/member.ts';
import { startChild } from './child.ts';
import { ticks } from './clock.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';
import { ARCHIVED, addPublicArchive } from './public-archive.ts';
import type { Visited } from './visitors-process.ts';

const PER_SECOND = 500;
const SECONDS = 5;
const COMMANDS_A_SECOND = 20;

const archived = (file: string) => `/api/meetings/${ARCHIVED}/${file}`;
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  'list of consultations': ['/api/consultations'],
  'a consultation': ['/api/consultations/consultation-0'],
  'a contribution of 1.7 MB': ['/api/contributions/contribution-0-0'],
  'the list of meetings': ['/api/meetings', `/api/meetings/${ARCHIVED}`],
  'a compilation of 2 MB': [archived('compilation.json')],
  'its documents': ['html', 'md', 'docx'].map((format) => archived(`compilation.${format}`)),
  'minutes and tables': ['minutes.html', 'minutes.json', 'minutes.md', 'annotations.csv', 'interventions.csv'].map(
    archived,
  ),
  'pages, figures, codes': ['/', '/consultations/consultation-0', '/r/ABCDEF', '/healthz', '/readyz', '/metrics'],
};
const everything = Object.values(ROUTES).flat();

/** Receipts of the chair while visitors ask 500 times a second, on one machine, beside the calm: by kind of page, then all together. */
export const visitors: Bench = async () => {
  const folder = await meetingFolder({ amina: 'chair' });
  await addPublicArchive(folder.dataDir);
  const [server, crowd] = [startChild('./server-process.ts'), startChild('./visitors-process.ts')];
  const { port } = await server.ask<{ port: number }>({ start: { dataDir: folder.dataDir, media: false } });
  const url = `http://127.0.0.1:${port}`;
  const chair = createMember(url, folder.cookies.amina ?? '', 'amina');
  await chair.join();
  await searchIsComplete(url);
  const receipts = () => receiptsOf(chair, SECONDS);
  const cpu = async () => {
    const { cpu: used } = await server.ask<{ cpu: NodeJS.CpuUsage }>({ usage: true });
    return (used.user + used.system) / 1000;
  };
  const figures: Figure[] = [...lines('calm', await receipts(), null, 0)];
  try {
    for (const [name, paths] of [...Object.entries(ROUTES), ['all of them', everything] as const]) {
      const before = await cpu();
      const visited = crowd.ask<Visited>({ url, paths, perSecond: PER_SECOND, seconds: SECONDS });
      const times = await receipts();
      figures.push(...lines(name, times, await visited, (await cpu()) - before));
    }
  } finally {
    chair.close();
    for (const child of [server, crowd]) child.end();
    folder.remove();
  }
  return figures;
};

/** What is searched is made in the background after a start, for some minutes: its work is none of the visitors'. */
async function searchIsComplete(url: string): Promise<void> {
  const isComplete = async (): Promise<boolean> =>
    (await (await fetch(`${url}/api/search?q=access`)).json()).isComplete;
  while (!(await isComplete())) await new Promise((resume) => setTimeout(resume, 250));
}

/** Of commands that the chair gives as they fall due, whether or not the one before has been answered, ms. */
async function receiptsOf(chair: ReturnType<typeof createMember>, seconds: number): Promise<readonly number[]> {
  const receipts: Promise<number>[] = [];
  const began = ticks();
  for (let n = 0; n < seconds * COMMANDS_A_SECOND; n += 1) {
    const due = began + (n * 1000) / COMMANDS_A_SECOND;
    await new Promise((resume) => setTimeout(resume, Math.max(0, due - ticks())));
    receipts.push(receiptOf(chair, n));
  }
  return Promise.all(receipts);
}

async function receiptOf(chair: ReturnType<typeof createMember>, n: number): Promise<number> {
  const sent = ticks();
  const type = n % 2 === 0 ? 'floor.silence' : 'floor.unsilence';
  await chair.socket.emitWithAck('command', { id: chair.nextId(), command: { type } });
  return ticks() - sent;
}

function lines(name: string, receipts: readonly number[], visited: Visited | null, cpuMs: number): readonly Figure[] {
  const figure = (what: string, unit: string, ours: number, goal: string): Figure => {
    return { what: `${name}: ${what}`, unit, ours, bare: null, goal };
  };
  const own = [
    figure('receipt, p50', 'ms', median(receipts), '< 20 ms'),
    figure('receipt, p99', 'ms', quantile(receipts, 0.99), 'shown'),
  ];
  if (!visited) return own;
  const answered = Object.entries(visited.statuses).reduce((sum, [status, n]) => sum + (status < '429' ? n : 0), 0);
  return [
    ...own,
    figure('answered of what was due', '%', (100 * answered) / (PER_SECOND * SECONDS), '100 %'),
    figure('answer, p50', 'ms', median(visited.times), 'shown'),
    figure('processor time for each', 'ms', cpuMs / Math.max(1, visited.times.length), '<= 0.3 ms'),
  ];
}
