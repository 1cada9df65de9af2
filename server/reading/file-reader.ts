import type { Refusal } from '../../shared/decision.ts';
import type { Reading } from '../../shared/paper/reading.ts';
import type { Whose } from '../fair-queue.ts';

/** `name`: as the person's machine calls it; what the file is, its bytes say. */
export type FileToRead = { readonly name: string; readonly bytes: Uint8Array };

/** Reads files in threads of their own, within bounds of time and memory; people take turns. */
export type FileReader = {
  /** What the file says, or why it cannot be read. `whose`: the person who waits. The bytes stay as they are. */
  readonly readFile: (file: FileToRead, whose: Whose) => Promise<Reading | Refusal>;
  /** Ends the threads; what is being read, and what waits, is refused. */
  readonly stop: () => void;
};
