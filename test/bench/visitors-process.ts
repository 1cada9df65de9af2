import { Agent, get } from 'node:http';
import { answerQuestions } from './child.ts';
import { ticks } from './clock.ts';

export type Visit = {
  readonly url: string;
  readonly paths: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
};
/** `statuses`: how many were answered with which; `unasked`: what fell due while too many waited for an answer. */
export type Visited = {
  readonly times: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly unasked: number;
};

/** A browser opens no more, and what falls due meanwhile is not made up for: the measurement ends on time. */
const WAITING_AT_MOST = 300;
const LAST_ANSWERS_MS = 3000;
const agent = new Agent({ keepAlive: true, maxSockets: 100 });

async function visit({ url, paths, perSecond, seconds }: Visit): Promise<Visited> {
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  let [waiting, unasked] = [0, 0];
  const ended = (name: string, began: number) => {
    waiting -= 1;
    statuses[name] = (statuses[name] ?? 0) + 1;
    times.push(ticks() - began);
  };
  const ask = (path: string) => {
    const began = ticks();
    waiting += 1;
    get(`${url}${path}`, { agent, headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      answer.resume().once('end', () => ended(String(answer.statusCode), began));
    }).once('error', () => ended('broken', began));
  };
  const began = ticks();
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1000) / perSecond;
    while (ticks() < due) await new Promise((resume) => setTimeout(resume, 1));
    if (waiting < WAITING_AT_MOST) ask(paths[n % paths.length] ?? '/');
    else unasked += 1;
  }
  const until = ticks() + LAST_ANSWERS_MS;
  while (waiting > 0 && ticks() < until) await new Promise((resume) => setTimeout(resume, 20));
  return { times, statuses, unasked };
}

answerQuestions<Visit>(visit);
