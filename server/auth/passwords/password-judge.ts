import { Worker } from 'node:worker_threads';
import { type KnownOf, ownWords, strengthOf } from '../../../shared/account/password-strength.ts';
import { createFairQueue, type Whose } from '../../fair-queue.ts';
import type { Judged, Judging } from './password-judging.ts';

/** The judge looks at no more of a password than this: what is hard to guess so far stays so, and the time has a limit. */
const LOOKED_AT = 20;
/** How many of the person's own words count, and how long each may be: a name and an organisation have a few. */
const WORDS_AT_MOST = 40;
const WORD_MAX = 30;
/** Of zxcvbn's 0 to 4: from here, more than a hundred million guesses. */
const GOOD_FROM = 3;

const THREAD = new URL('./judging-thread.mjs', import.meta.url);

type Settle = { readonly resolve: (score: number) => void; readonly reject: (error: Error) => void };

/**
 * Judges in a thread of its own, one password at a time; people take turns. The thread starts with the first password, and again
 * after a crash.
 */
function createJudge() {
  const turns = createFairQueue(1);
  let thread: Worker | null = null;
  let settle: Settle | null = null;

  function discard(error: Error): void {
    thread = null;
    settle?.reject(error);
  }
  function start(): Worker {
    const started = new Worker(THREAD, { execArgv: [], env: {} });
    const ifCurrent = (act: () => void) => void (thread === started && act());
    started.on('message', ({ score }: Judged) => ifCurrent(() => settle?.resolve(score)));
    started.on('error', (error) => ifCurrent(() => discard(error)));
    started.on('exit', () => ifCurrent(() => discard(new Error('the thread that judges passwords has ended'))));
    started.unref();
    thread = started;
    return started;
  }

  const ask = (password: string, words: readonly string[]): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = thread ?? start();
      asked.ref();
      const done = () => asked.unref();
      settle = {
        resolve: (score) => {
          done();
          resolve(score);
        },
        reject,
      };
      asked.postMessage({ password, words } satisfies Judging);
    });

  return {
    score: (password: string, words: readonly string[], whose: Whose): Promise<number> =>
      turns.run(() => ask(password, words), whose),
  };
}

const judge = createJudge();

/** Reads the lists of common passwords once, before anybody waits for them. */
export const prepareToJudge = (): Promise<number> => judge.score('', [], 'server');

/**
 * Whether a password is easy to guess: it is a common one, made like one, or made of what is known about its person. `whose`: the
 * name by which people take turns.
 */
export async function isGuessable(password: string, known: KnownOf, whose: Whose = ''): Promise<boolean> {
  if (strengthOf(password, known).state === 'guessable') return true;
  const words = ownWords(known)
    .slice(0, WORDS_AT_MOST)
    .map((word) => word.slice(0, WORD_MAX));
  return (await judge.score(password.slice(0, LOOKED_AT), words, whose)) < GOOD_FROM;
}
