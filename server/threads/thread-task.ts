import { readlinkSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** What Linux calls a thread, below /proc; null elsewhere. A thread says it before anything else. */
export type Task = string | null;

/** An answer to a question, or why there is none. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failed: string };

/** What a thread says to who started it: which it is, and then one reply to each question. */
export type Said<Answer> = { readonly task: Task } | Reply<Answer>;

function taskOf(): Task {
  try {
    return readlinkSync('/proc/thread-self');
  } catch {
    return null;
  }
}

const failureIn = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function replyTo<Question, Answer>(
  question: Question,
  answerTo: (question: Question) => Answer | Promise<Answer>,
): Promise<Reply<Answer>> {
  try {
    return { answer: await answerTo(question) };
  } catch (error) {
    return { failed: failureIn(error) };
  }
}

/** The thread's side of a work thread: all that it does is to answer one question after the other. */
export function answerQuestions<Question, Answer>(answerTo: (question: Question) => Answer | Promise<Answer>): void {
  parentPort?.postMessage({ task: taskOf() } satisfies Said<Answer>);
  parentPort?.on('message', async (question: Question) =>
    parentPort?.postMessage((await replyTo(question, answerTo)) satisfies Said<Answer>),
  );
}
