import { startServer } from '../../server/starting/start-server.ts';
import { answerQuestions } from '../bench/child.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';
import { configFor } from '../support/servers/running-meeting.ts';

type Question = { readonly start: string } | { readonly usage: true };

/** The real server with its real limits. */
answerQuestions<Question>(async (question) => {
  if ('usage' in question) {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss };
  }
  const { port } = await startServer(configFor(question.start), { effects: quietEffects(), media: false });
  return { port };
});
