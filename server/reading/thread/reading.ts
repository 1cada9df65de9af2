import { parentPort } from 'node:worker_threads';
import { failureIn, taskOf } from '../../threads/thread-task.ts';
import type { FileToRead } from '../file-to-read.ts';
import { read } from '../read.ts';
import type { Answer } from './questions.ts';

/** A thread of its own for files of strangers: whatever one of them costs, nobody else waits, and who started the thread ends it. */
async function answerTo(file: FileToRead): Promise<Answer> {
  try {
    return { reading: await read(file) };
  } catch (error) {
    return { failed: failureIn(error) };
  }
}

parentPort?.postMessage({ task: taskOf() });
parentPort?.on('message', async (file: FileToRead) => parentPort?.postMessage(await answerTo(file)));
