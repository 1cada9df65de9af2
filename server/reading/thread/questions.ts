import type { Refusal } from '../../../shared/decision.ts';
import type { Reading } from '../../../shared/paper/reading.ts';
import type { Task } from '../../threads/thread-task.ts';

/** A thread's answer to a file: what it says, why it cannot be read, or the mistake of the program that came between. */
export type Answer = { readonly reading: Reading | Refusal } | { readonly failed: string };
export type Heard = { readonly task: Task } | Answer;
