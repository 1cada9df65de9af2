import type { AgendaItemId, PassageId, SectionId } from '../ids.ts';
import { type Input, nameOfInput, type WantedOutcome } from './answering.ts';
import type { Answerable } from './answers-to.ts';

type Published = {
  readonly sections: readonly { readonly id: SectionId; readonly agendaItemId: AgendaItemId }[];
  readonly passages: readonly {
    readonly id: PassageId;
    readonly sectionId: SectionId;
    readonly sources: readonly Input[];
    readonly shape?: { readonly notes?: readonly Input[] } | undefined;
  }[];
};

/** A passage in which a paragraph stands. */
type Place = { readonly passageId: PassageId; readonly sectionId: SectionId };
/** Where a paragraph stands in the published compilation, in order, and what is proposed to be said of it. */
export type Standing = {
  readonly agendaItemId: AgendaItemId;
  readonly places: readonly Place[];
  readonly proposed: WantedOutcome;
};

/** By the names of paragraphs; for one that stands in several passages, it is proposed what the first says. */
export function standingsIn({ sections, passages }: Published): ReadonlyMap<string, Standing> {
  const items = new Map(sections.map(({ id, agendaItemId }) => [id, agendaItemId]));
  const found = new Map<string, Standing>();
  for (const { id: passageId, sectionId, sources, shape } of passages) {
    const agendaItemId = items.get(sectionId);
    if (agendaItemId === undefined) continue;
    const stands = (input: Input, proposed: WantedOutcome): void => {
      const known = found.get(nameOfInput(input)) ?? { agendaItemId, proposed, places: [] };
      found.set(nameOfInput(input), { ...known, places: [...known.places, { passageId, sectionId }] });
    };
    for (const source of sources) stands(source, proposalFor(source, sources, sectionId));
    // A footnote that came with the words that call it.
    for (const note of shape?.notes ?? []) stands(note, { kind: 'taken', sectionId, remark: '' });
  }
  return found;
}

/** Alone in its passage it was taken into the section; with others it was merged with them (W6). */
function proposalFor(source: Input, sources: readonly Input[], sectionId: SectionId): WantedOutcome {
  const others = sources
    .filter((other) => nameOfInput(other) !== nameOfInput(source))
    .map(({ contributionId, version, paragraph }) => ({ contributionId, version, paragraph }));
  if (others.length === 0) return { kind: 'taken', sectionId, remark: '' };
  return { kind: 'merged', with: others, remark: '' };
}

/** The standing of a paragraph of a version, also where the compilation cites the same words of another version. */
export function standingOf(
  standings: ReadonlyMap<string, Standing>,
  { id, version, former }: Answerable,
  paragraph: number,
): Standing | null {
  const own = standings.get(nameOfInput({ contributionId: id, version, paragraph }));
  if (own) return own;
  for (const each of former.toSorted((a, b) => b.version - a.version)) {
    const then = each.now.indexOf(paragraph) + 1;
    const found =
      then > 0 && standings.get(nameOfInput({ contributionId: id, version: each.version, paragraph: then }));
    if (found) return found;
  }
  return null;
}
