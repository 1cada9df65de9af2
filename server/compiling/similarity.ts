import type { Db } from '../../db/open-database.ts';
import { contributionById } from '../../db/papers/contributions.ts';
import { Comparison, type Words, wordsOf } from '../../shared/compiling/similar.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import type { SimilarAnswer } from '../../shared/protocol/http/compiling.ts';
import { quotableIds } from './quotable.ts';

/** So long the server is kept from everything else at once, ms. */
const PIECE_MS = 8;
/** So many consultations are kept in memory. */
const KEPT = 4;

type Paragraph = { readonly of: ContributionId; readonly number: number; readonly words: Words };
type Index = {
  readonly revision: string;
  readonly comparison: Comparison<Paragraph>;
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  /** Of each version that was read: its words need not be told apart again. */
  readonly read: ReadonlyMap<string, readonly Paragraph[]>;
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

type Version = { readonly version: string; readonly paragraphs: readonly Paragraph[] };

async function versionOf(db: Db, id: ContributionId, breathe: Breathe, before?: Index): Promise<Version> {
  const found = contributionById(db, id);
  const version = nameOf(id, found?.version ?? 0);
  const known = before?.read.get(version);
  if (known || !found) return { version, paragraphs: known ?? [] };
  const paragraphs: Paragraph[] = [];
  for (const [index, text] of found.paragraphs.entries()) {
    paragraphs.push({ of: id, number: index + 1, words: wordsOf(text, found.language) });
    await breathe();
  }
  return { version, paragraphs };
}

async function build(db: Db, consultation: ConsultationId, breathe: Breathe, before?: Index): Promise<Index> {
  const revision = db.revision();
  if (before?.revision === revision) return before;
  const read = new Map<string, readonly Paragraph[]>();
  const all = new Map<string, Paragraph>();
  const comparison = new Comparison<Paragraph>();
  for (const id of quotableIds(db, consultation)) {
    const { version, paragraphs } = await versionOf(db, id, breathe, before);
    read.set(version, paragraphs);
    for (const paragraph of paragraphs) {
      comparison.add(paragraph);
      all.set(nameOf(id, paragraph.number), paragraph);
      await breathe();
    }
  }
  for (const paragraph of all.values()) {
    comparison.weigh(paragraph);
    await breathe();
  }
  return { revision, comparison, paragraphs: all, read };
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
      const { comparison, paragraphs } = await indexOf(consultation);
      const paragraph = paragraphs.get(nameOf(contribution, number));
      if (!paragraph) return refuse('unknown-contribution');
      const similar = comparison.similarTo(paragraph).map(({ paragraph: { of, number: n }, likeness, shared }) => {
        return { contributionId: of, paragraph: n, likeness: Math.round(likeness * 100) / 100, shared };
      });
      return { similar };
    },
  };
}
