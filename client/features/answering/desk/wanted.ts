import {
  INPUTS_AT_ONCE,
  type Input,
  MERGED_MAX,
  nameOfInput,
  type WantedOutcome,
} from '../../../../shared/answering/answering.ts';
import type { AgendaItemId, ContributionId, SectionId } from '../../../../shared/ids.ts';
import type { ParagraphRow } from '../../compiling/contributions/paragraph-rows.ts';
import type { AnswersView } from './answers-view.ts';

/** What is chosen in the form. `as-proposed`: what the compilation says of each; `together`: merged with one another. */
export type Kind = WantedOutcome['kind'] | 'as-proposed' | 'together';
export type Filled = {
  readonly kind: Kind;
  readonly section: SectionId | '';
  readonly item: AgendaItemId | '';
  readonly contribution: ContributionId | '';
  readonly number: string;
  readonly words: string;
};

type Answer = { readonly inputs: readonly Input[]; readonly outcome: WantedOutcome };

/** What the form gives to the selected paragraphs; null as long as something is missing in it. */
export function wantedAnswers(
  filled: Filled,
  rows: readonly ParagraphRow[],
  view: AnswersView,
): readonly Answer[] | null {
  const chosen = rows.slice(0, INPUTS_AT_ONCE);
  const inputs = chosen.map(view.inputOf);
  if (inputs.length === 0) return null;
  if (filled.kind === 'as-proposed') return proposed(chosen, view);
  if (filled.kind === 'together') {
    const isSome = inputs.length > 1 && inputs.length <= MERGED_MAX;
    return isSome ? [{ inputs, outcome: { kind: 'merged', with: inputs, remark: filled.words } }] : null;
  }
  const outcome = outcomeOf(filled, view);
  return outcome && [{ inputs, outcome }];
}

function outcomeOf(filled: Filled, view: AnswersView): WantedOutcome | null {
  const { kind, section, item, words } = filled;
  switch (kind) {
    case 'taken':
      return section === '' ? null : { kind, sectionId: section, remark: words };
    case 'discussed':
      return item === '' ? null : { kind, agendaItemId: item, remark: words };
    case 'merged': {
      const other = otherOf(filled, view);
      return other && { kind, with: [other], remark: words };
    }
    case 'not-taken':
      return words.trim() === '' ? null : { kind, reason: words };
    default:
      return null;
  }
}

/** The paragraph that is named by its contribution and its number; null where there is none. */
export function otherOf({ contribution, number }: Filled, view: AnswersView): Input | null {
  const row = contribution === '' ? undefined : view.rows.byKey.get(`${contribution}-${Number(number)}`);
  return row ? view.inputOf(row) : null;
}

/** Paragraphs of which the same is proposed are answered together; those of which nothing is, not at all. */
function proposed(chosen: readonly ParagraphRow[], view: AnswersView): readonly Answer[] | null {
  const groups = new Map<string, { readonly inputs: Input[]; readonly outcome: WantedOutcome }>();
  for (const row of chosen) {
    const outcome = view.proposalFor(row);
    if (!outcome) continue;
    const input = view.inputOf(row);
    const name = outcome.kind === 'merged' ? nameOfInput(input) : JSON.stringify(outcome);
    const group = groups.get(name) ?? { inputs: [], outcome };
    groups.set(name, group);
    group.inputs.push(input);
  }
  return groups.size === 0 ? null : [...groups.values()];
}
