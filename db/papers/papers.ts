import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { ContributionId, MeetingId } from '../../shared/ids.ts';
import { type Head, NOTHING } from '../head.ts';
import { contentsOf, countsOf, everyPaper, formerVersions, type Paper } from './paper-content.ts';

type Raw = Database.Database;
type Entry = Paper & { readonly seq: number; readonly content: string; readonly hash: string };

const COLUMNS = 'seq, kind, paper, content, hash';

const chain = (before: string, { seq, kind, paper, content }: Omit<Entry, 'hash'>): string =>
  hash('sha256', [before, seq, kind, paper, content].join('\n'));

/** The last entry: its seq (0 when there is none) with its hash. */
export const headOfPapers = (raw: Raw): Head =>
  raw.prepare<[], Head>('SELECT seq, hash FROM papers ORDER BY seq DESC LIMIT 1').get() ?? NOTHING;

export const paperHashAt = (raw: Raw, seq: number): string | null =>
  raw.prepare<[number], Head>('SELECT seq, hash FROM papers WHERE seq = ?').get(seq)?.hash ?? null;

/** Enters a paper as it is now, in the transaction that stores or changes its words. */
function enter(raw: Raw, paper: Paper): void {
  const last = headOfPapers(raw);
  const [content] = contentsOf(raw, paper);
  const entry = { ...paper, seq: last.seq + 1, content };
  raw
    .prepare(`INSERT INTO papers (${COLUMNS}) VALUES (?, ?, ?, ?, ?)`)
    .run(entry.seq, entry.kind, entry.paper, entry.content, chain(last.hash, entry));
}

/** To be called by every function that stores or changes the words of a contribution, in the same transaction. */
export const enterContribution = (raw: Raw, id: ContributionId): void =>
  enter(raw, { kind: 'contribution', paper: id });
export const enterCompilation = (raw: Raw, meetingId: MeetingId, version: number): void =>
  enter(raw, { kind: 'compilation', paper: `${meetingId}/${version}` });

/** Papers from before there were entries are entered as they are, once. */
export function enterOlderPapers(raw: Raw): void {
  if (headOfPapers(raw).seq > 0) return;
  raw.transaction(() => {
    for (const paper of everyPaper(raw)) enter(raw, paper);
  })();
}

/** For a contribution that was entered so many times: first as it was received, then for each time that its author changed it. */
function wrongWith(raw: Raw, last: Entry, entered: number): string | null {
  const counts = countsOf(raw, last);
  if (counts && counts.former < counts.version - 1) return `an earlier version of ${nameOf(last)} is missing`;
  const isCounted = !counts || counts.version + counts.withdrawn === entered;
  return isCounted && contentsOf(raw, last).includes(last.content) ? null : `${nameOf(last)} was changed`;
}

/** What is wrong, one sentence each: with the chain, and with each paper as it was last entered. */
export function wrongPapers(raw: Raw): readonly string[] {
  const entries = raw.prepare<[], Entry>(`SELECT ${COLUMNS} FROM papers ORDER BY seq`).all();
  const broken = entries.findIndex((entry, index) => {
    return entry.seq !== index + 1 || entry.hash !== chain(entries[index - 1]?.hash ?? '', entry);
  });
  const last = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const known = new Set(entries.map((entry) => `${nameOf(entry)} ${entry.content}`));
  const entered = new Map<string, number>();
  for (const name of entries.map(nameOf)) entered.set(name, (entered.get(name) ?? 0) + 1);
  const there = new Set(everyPaper(raw).map(nameOf));
  return [
    ...(broken < 0 ? [] : [`the entries of contributions and compilations do not hold from ${broken + 1} on`]),
    ...[...last.values()].filter((entry) => !there.has(nameOf(entry))).map((entry) => `${nameOf(entry)} is missing`),
    ...[...last.values()]
      .filter((entry) => there.has(nameOf(entry)))
      .flatMap((entry) => wrongWith(raw, entry, entered.get(nameOf(entry)) ?? 0) ?? []),
    ...formerVersions(raw)
      .filter((former) => !former.contents.some((content) => known.has(`${nameOf(former)} ${content}`)))
      .map((former) => `an earlier version of ${nameOf(former)} was changed`),
    ...[...there].filter((name) => !last.has(name)).map((name) => `${name} was put in beside the server`),
  ];
}

const nameOf = ({ kind, paper }: Paper): string => `${kind} ${paper}`;
