import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of its own that answers questions: measured and measuring must not share a loop. */
export type Child = {
  readonly ask: <T>(question: object) => Promise<T>;
  readonly end: () => void;
};

/** Starts a file of this folder; `ask` sends an object and resolves with the answer of `answerQuestions` there. If it dies, so do we. */
export function startChild(file: string): Child {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.once('exit', (status) => {
    if (status) throw new Error(`${file} ended with status ${status}`);
  });
  let asked = 0;
  const waiting = new Map<number, (answer: never) => void>();
  child.on('message', ({ number, answer }: { number: number; answer: never }) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        child.send({ number: asked, question });
      }),
    end: () => void child.kill('SIGKILL'),
  };
}

/** The other side of `startChild`. */
export function answerQuestions<Q>(answer: (question: Q) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit());
  process.on('message', ({ number, question }: { number: number; question: Q }) => {
    void answer(question).then((given) => process.send?.({ number, answer: given }));
  });
}
