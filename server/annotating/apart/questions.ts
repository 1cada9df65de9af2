import type { Wording } from '../../../shared/annotation/carrying/version.ts';
import type { Refusal } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Sorted, Wanted } from '../commands-of.ts';

/** A file of annotations as it was sent, JSON, for a meeting with so many versions of its compilation. */
export type FileToSort = { readonly body: string; readonly meetingId: MeetingId; readonly present: number };

/** What the server asks a thread for one file of annotations, in this order; what is wanted goes out some at a time. */
export type Question =
  | { readonly ask: 'read'; readonly file: FileToSort }
  | { readonly ask: 'sort'; readonly passages: ReadonlyMap<number, readonly Wording[]> }
  | { readonly ask: 'some'; readonly from: number; readonly to: number };

export type Answers = {
  /** The versions of the compilation on which its annotations stand. */
  readonly read: { readonly versions: readonly number[] } | Refusal;
  readonly sort: Omit<Sorted, 'wanted'> & { readonly count: number };
  readonly some: readonly Wanted[];
};
