import { answerQuestions } from '../threads/thread-task.ts';
import type { Question } from './questions.ts';
import { read } from './read.ts';

/** A thread of its own for files of strangers: whatever one of them costs, nobody else waits, and who started the thread ends it. */
answerQuestions(({ file }: Question) => read(file));
