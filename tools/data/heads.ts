import type Database from 'better-sqlite3';
import { createEventLog } from '../../db/event-log.ts';
import type { Head } from '../../db/head.ts';
import { headOfPapers, paperHashAt } from '../../db/papers/papers.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import { Refusal } from './data-folder.ts';

/** The chain of contributions and compilations, beside those of the meetings. */
const PAPERS = 'papers';
/** A chain and how far it went: `2015-09-28=412:9f2c...`, as backups print it and `verify --head` takes it. */
export type Known = { readonly chain: string; readonly head: Head };

export const hasPapers = (raw: Database.Database): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'papers'").get() !== undefined;

/** The head of every chain of a database. */
export function headsOf(raw: Database.Database): readonly Known[] {
  const log = createEventLog({ raw });
  const meetings = log.meetings().map((id) => ({ chain: String(id), head: log.head(id) }));
  return hasPapers(raw) ? [...meetings, { chain: PAPERS, head: headOfPapers(raw) }] : meetings;
}

export const inWords = ({ chain, head }: Known): string => `${chain}=${head.seq}:${head.hash}`;

export function parseHead(text: string): Known {
  const [, chain, seq, hash] = /^([^=]+)=(\d+):([0-9a-f]{64}|)$/.exec(text.trim()) ?? [];
  if (chain === undefined || seq === undefined || hash === undefined)
    throw new Refusal(
      `--head ${text} is none: give it as a backup printed it, as --head 2015-09-28=412:9f2c... (64 figures).`,
    );
  return { chain, head: { seq: Number(seq), hash } };
}

/** Why a chain is not, or no longer, what was known of it; null when it goes on from there. */
export function missingSince(raw: Database.Database, { chain, head }: Known): string | null {
  const log = createEventLog({ raw });
  const now = chain === PAPERS ? headOfPapers(raw) : log.head(idOf<MeetingId>(chain));
  if (now.seq < head.seq) return `${chain}: cut off after ${now.seq}; it went to ${head.seq}.`;
  const then = chain === PAPERS ? paperHashAt(raw, head.seq) : log.hashAt(idOf<MeetingId>(chain), head.seq);
  return (then ?? '') === head.hash
    ? null
    : `${chain}: ${head.seq} is not what it was; everything up to there may have been rewritten.`;
}
