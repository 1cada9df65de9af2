import type { ContributionId } from '../ids.ts';
import { labelsIn, withCalled, withNotes } from '../paper/notes.ts';
import { type Note, PLAIN, type Shape } from '../paper/shape.ts';

type Source = {
  readonly contributionId: ContributionId;
  readonly paragraph: number;
  readonly version?: number | undefined;
};
type Quoting = { readonly sources: readonly Source[]; readonly shape?: Shape | undefined };

/** The footnotes that a paragraph of a contribution calls; none where nobody knows them. */
export type NotesOf = (source: Source) => readonly Note[];

/**
 * The passages of a version with the footnotes that their words call (K16): a footnote that is a passage of the version itself stands
 * there alone; what came without its notes, from another program say, gets them from the paragraphs that it quotes.
 */
export function withCalledNotes<P extends Quoting>(passages: readonly P[], notesOf: NotesOf): readonly P[] {
  const standing = new Set(
    passages.flatMap(({ shape, sources }) => (shape?.kind === 'footnote' ? sources.map(keyOf) : [])),
  );
  return passages.map((passage) => {
    const { shape = PLAIN, sources } = passage;
    if (labelsIn(shape.marks).length === 0) return passage;
    const own = shape.notes ?? [];
    const found = sources.flatMap(notesOf).filter(({ label }) => own.every((note) => note.label !== label));
    const all = [
      ...own,
      ...found.filter((note, index) => index === found.findIndex(({ label }) => label === note.label)),
    ];
    const kept = withCalled(withNotes(shape, all)).notes ?? [];
    return {
      ...passage,
      shape: withNotes(
        shape,
        kept.filter((note) => !standing.has(keyOf(note))),
      ),
    };
  });
}

const keyOf = ({ contributionId, paragraph }: Source): string => `${contributionId} ${paragraph}`;
