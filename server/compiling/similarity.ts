import type { Db } from '../../db/open-database.ts';
import { contributionById } from '../../db/papers/contributions.ts';
import { Comparison, comparedOf, type Words, wordsOf } from '../../shared/compiling/similar.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import type { ContributionAnswer } from '../../shared/protocol/http/consultations/consultations.ts';
import type { SimilarAnswer } from '../../shared/protocol/http/meetings/compiling.ts';
import { quotableIds } from './quotable.ts';

/** So long the server is kept from everything else at once, ms. */
const PIECE_MS = 8;
/** So many consultations are kept in memory. */
const KEPT = 4;
/** So much is compared of one contribution, some twenty pages, and of all to a consultation, in UTF-16 units. */
const OF_ONE_MAX = 60_000;
const OF_ALL_MAX = 8_000_000;

type Paragraph = { readonly of: ContributionId; readonly number: number; readonly words: Words };
type Index = {
  readonly revision: string;
  readonly comparison: Comparison<Paragraph>;
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  /** How many paragraphs each contribution has, also those that are not compared. */
  readonly counts: ReadonlyMap<ContributionId, number>;
  /** Of each version that was read: its words need not be told apart again. */
  readonly read: ReadonlyMap<string, Version>;
};

const nameOf = (of: ContributionId, number: number): string => `${of} ${number}`;

/** Lets others go first now and then, as long as it works. */
type Breathe = () => Promise<void>;

function breathing(ticks: () => number): Breathe {
  let since = ticks();
  return async () => {
    if (ticks() - since < PIECE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = ticks();
  };
}

/** What is compared of one version. `count`: all its paragraphs; `units`: of those that are compared. */
type Version = { readonly count: number; readonly units: number; readonly paragraphs: readonly Paragraph[] };
const NOTHING: Version = { count: 0, units: 0, paragraphs: [] };

async function versionOf(id: ContributionId, found: ContributionAnswer, breathe: Breathe): Promise<Version> {
  const paragraphs: Paragraph[] = [];
  let units = 0;
  for (const [index, text] of found.paragraphs.entries()) {
    units += comparedOf(text);
    if (units > OF_ONE_MAX) break;
    paragraphs.push({ of: id, number: index + 1, words: wordsOf(text, found.language) });
    await breathe();
  }
  return { count: found.paragraphs.length, units, paragraphs };
}

async function build(db: Db, consultation: ConsultationId, breathe: Breathe, before?: Index): Promise<Index> {
  const revision = db.revision();
  if (before?.revision === revision) return before;
  const read = new Map<string, Version>();
  const counts = new Map<ContributionId, number>();
  const all = new Map<string, Paragraph>();
  const comparison = new Comparison<Paragraph>();
  let units = 0;
  for (const id of quotableIds(db, consultation)) {
    await breathe();
    const found = contributionById(db, id);
    const name = nameOf(id, found?.version ?? 0);
    const version = before?.read.get(name) ?? (found ? await versionOf(id, found, breathe) : NOTHING);
    counts.set(id, version.count);
    units += version.units;
    if (units > OF_ALL_MAX) continue;
    read.set(name, version);
    for (const paragraph of version.paragraphs) {
      comparison.add(paragraph);
      all.set(nameOf(id, paragraph.number), paragraph);
      await breathe();
    }
  }
  for (const paragraph of all.values()) {
    comparison.weigh(paragraph);
    await breathe();
  }
  return { revision, comparison, paragraphs: all, counts, read };
}

/** Finds similar paragraphs among the contributions to a consultation. */
export type Similarity = {
  readonly similar: (
    consultation: ConsultationId,
    contribution: ContributionId,
    paragraph: number,
  ) => Promise<SimilarAnswer | Refusal>;
};

export function createSimilarity(db: Db, ticks: () => number): Similarity {
  const indexes = new Map<ConsultationId, Promise<Index>>();

  /** One builds at a time, on what was built before. */
  function indexOf(consultation: ConsultationId): Promise<Index> {
    const before = indexes.get(consultation)?.catch(() => undefined);
    const made = Promise.resolve(before).then((index) => build(db, consultation, breathing(ticks), index));
    indexes.delete(consultation);
    indexes.set(consultation, made);
    const [oldest] = indexes.keys();
    if (indexes.size > KEPT && oldest !== undefined) indexes.delete(oldest);
    return made;
  }

  return {
    async similar(consultation, contribution, number) {
      const { comparison, paragraphs, counts } = await indexOf(consultation);
      if (number < 1 || number > (counts.get(contribution) ?? 0)) return refuse('unknown-contribution');
      const paragraph = paragraphs.get(nameOf(contribution, number));
      if (!paragraph) return { similar: [] };
      const similar = comparison.similarTo(paragraph).map(({ paragraph: { of, number: n }, likeness, shared }) => {
        return { contributionId: of, paragraph: n, likeness: Math.round(likeness * 100) / 100, shared };
      });
      return { similar };
    },
  };
}
