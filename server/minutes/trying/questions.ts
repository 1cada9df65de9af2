import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import type { Stretch } from '../../../shared/minutes/history.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';

/** Whose text it is, and the database in which it stands. */
export type ThreadData = { readonly file: string; readonly meetingId: MeetingId };

/** What the server asks the thread of one meeting's text. */
export type Question =
  /** To make its copy again from what is on disk. */
  | { readonly ask: 'open' }
  /** Who was the first to write with each Yjs client id; needs no copy. */
  | { readonly ask: 'owners' }
  /** To try what somebody sent. `names`: of the texts in which they may write. */
  | { readonly ask: 'try'; readonly update: Uint8Array; readonly names: readonly string[] }
  /** To put a first draft into the text of this name; answers the update that did it, or null where something stands in it. */
  | { readonly ask: 'begin'; readonly name: string; readonly blocks: readonly RichBlock[] }
  /** To put lines of the earlier shape into those of today; answers the update that did it, or null. */
  | { readonly ask: 'carry' }
  /** What somebody with this state vector is missing; null when the bytes are no state vector. */
  | { readonly ask: 'difference'; readonly stateVector: Uint8Array }
  /** The state vector of the text. */
  | { readonly ask: 'state' }
  /** The whole text as one update. */
  | { readonly ask: 'whole' }
  /** Several updates as one. */
  | { readonly ask: 'gather'; readonly updates: readonly Uint8Array[] }
  | { readonly ask: 'read' }
  /** As it was with its row `seq`; needs no copy. */
  | { readonly ask: 'read-past'; readonly seq: number }
  /** Who wrote when; needs no copy. */
  | { readonly ask: 'stretches' }
  /** Who wrote which words that stood there with its row `seq`; needs no copy. */
  | { readonly ask: 'authored'; readonly seq: number };

export type Asked = Question['ask'];
export type QuestionOf<K extends Asked> = Extract<Question, { readonly ask: K }>;

export type Owners = ReadonlyMap<number, PersonId | 'carrier'>;

/** `bytes`: the difference; `stateVector`: of the text now. */
export type Lacking = { readonly bytes: Uint8Array; readonly stateVector: Uint8Array };

/** Words that one person wrote; null: nobody knows who. */
export type WrittenRun = { readonly by: PersonId | null; readonly words: string };
/** What was said under each item at an earlier time, and by whom it was written. `at`: the time of its last row, ms. */
export type Authored = {
  readonly at: number;
  readonly said: Said;
  readonly by: ReadonlyMap<string, readonly WrittenRun[]>;
};

/** What is said in each text, by its name. */
export type Said = ReadonlyMap<string, readonly RichBlock[]>;

/**
 * How the trial of an update ended. `taken`: it is in the copy; `update` is all that it brought, to be kept and sent on, and
 * `clients` wrote it. `known`: it brought nothing. `ahead`: it follows what is not there; `has`: what is there. `isSpoilt`: the
 * copy is useless now.
 */
export type Tried =
  | {
      readonly is: 'taken';
      readonly update: Uint8Array;
      readonly clients: readonly number[];
      /** Characters of the addresses to which it links. */
      readonly addresses: number;
      /** Whether it brought text of the earlier shape. */
      readonly isLate: boolean;
    }
  | { readonly is: 'known' }
  | { readonly is: 'ahead'; readonly has: Uint8Array; readonly isSpoilt: boolean }
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly why: string; readonly isSpoilt: boolean };

export type Answers = {
  readonly open: null;
  readonly owners: Owners;
  readonly try: Tried;
  readonly begin: Uint8Array | null;
  readonly carry: Uint8Array | null;
  readonly difference: Lacking | null;
  readonly state: Uint8Array;
  readonly whole: Uint8Array;
  readonly gather: Uint8Array;
  readonly read: Said;
  readonly 'read-past': { readonly at: number; readonly said: Said };
  readonly stretches: readonly Stretch[];
  readonly authored: Authored;
};
