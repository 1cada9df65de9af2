import { startServer } from '../../server/starting/start-server.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';
import { configFor } from '../support/servers/running-meeting.ts';
import { answerQuestions } from './child.ts';
import { ticks } from './clock.ts';
import { watchSteps } from './steps.ts';

type Question =
  | { readonly start: { readonly dataDir: string; readonly media: boolean } }
  | { readonly usage: true }
  | { readonly steps: true };
const WIDE = { burst: 1e9, perSecond: 1e9 };
const flood = { packets: WIDE, bytes: WIDE, words: WIDE, wordsOfStranger: WIDE };

const steps = watchSteps();

/** The real server. Its clock is the machine's monotonic one, so that frames tell to a fraction of a millisecond when they left. */
answerQuestions<Question>(async (question) => {
  if ('usage' in question)
    return { cpu: process.cpuUsage(), rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed };
  if ('steps' in question) return steps();
  const { port, workerPids } = await startServer(configFor(question.start.dataDir), {
    effects: quietEffects({ now: ticks }),
    limits: { commands: WIDE, joins: WIDE, socketsPerPerson: 1e9, flood },
    media: question.start.media,
  });
  return { port, workerPids: workerPids() };
});
