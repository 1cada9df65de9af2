import type { AgendaItemId, ContributionId, SectionId } from '../ids.ts';
import { type Input, mergedWith, type Outcome } from './answering.ts';

/** What an answer names, as it is called now (W7). */
export type Present = {
  readonly sections: readonly { readonly id: SectionId; readonly number: string; readonly title: string }[];
  readonly items: readonly { readonly id: AgendaItemId; readonly title: string }[];
  readonly organisationOf: (id: ContributionId) => string;
};

type Place = { readonly number: string; readonly title: string; readonly remark: string };

export type ShownOutcome =
  | ({ readonly kind: 'taken'; readonly sectionId: SectionId } & Place)
  | ({ readonly kind: 'discussed'; readonly agendaItemId: AgendaItemId } & Place)
  | {
      readonly kind: 'merged';
      readonly with: readonly (Input & { readonly organisation: string })[];
      readonly remark: string;
    }
  | { readonly kind: 'not-taken'; readonly reason: string };

/** Of a paragraph; one that is merged is merged with the others of its step. */
export function shownOutcome(
  outcome: Outcome,
  input: Input,
  { sections, items, organisationOf }: Present,
): ShownOutcome {
  switch (outcome.kind) {
    case 'taken': {
      const now = sections.find(({ id }) => id === outcome.sectionId);
      return now ? { ...outcome, number: now.number, title: now.title } : outcome;
    }
    case 'discussed': {
      const at = items.findIndex(({ id }) => id === outcome.agendaItemId);
      const now = items[at];
      return now ? { ...outcome, number: String(at + 1), title: now.title } : outcome;
    }
    case 'merged': {
      const others = mergedWith(outcome, input);
      return {
        ...outcome,
        with: others.map((each) => ({ ...each, organisation: organisationOf(each.contributionId) })),
      };
    }
    case 'not-taken':
      return outcome;
  }
}
