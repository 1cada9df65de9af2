import type { Refusal } from '../../shared/decision.ts';
import type { Reading } from '../../shared/paper/reading.ts';
import type { FileToRead } from './file-to-read.ts';

/** What the server asks a thread for files: what one says, or why it cannot be read. */
export type Question = { readonly ask: 'read'; readonly file: FileToRead };
export type Answers = { readonly read: Reading | Refusal };
