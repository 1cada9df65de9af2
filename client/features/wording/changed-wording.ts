import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { asWording, type WordingDraft } from './new-consultation.ts';

/** The wording of a consultation, as the form takes it. */
export const wordingOf = ({
  title,
  letter,
  question,
  background,
  calendar,
  deadline,
}: Omit<
  ConsultationAnswer,
  'mayChange' | 'revision' | 'contributions' | 'meetings' | 'contributionCount'
>): WordingDraft => ({
  title,
  letter,
  question,
  background: background.join('\n\n'),
  calendar: calendar.map(({ date, what }) => ({ date, what })),
  deadline: deadline ?? { day: '', late: false },
});

export type WordingPart = keyof WordingDraft;
const PARTS: readonly WordingPart[] = ['title', 'letter', 'question', 'background', 'calendar', 'deadline'];

/** The parts in which two wordings differ; white space alone is no difference. */
export function partsThatDiffer(one: WordingDraft, other: WordingDraft): readonly WordingPart[] {
  const [sent, others] = [asWording(one), asWording(other)];
  return PARTS.filter((part) => JSON.stringify(sent[part]) !== JSON.stringify(others[part]));
}

/** Two changes of one wording, put together. `contested`: the parts that both changed; mine stands there for now. */
export type Together = { readonly wording: WordingDraft; readonly contested: readonly WordingPart[] };

/** What was read, what I made of it, and what another person has made of it meanwhile: no change is lost unseen. */
export function putTogether(read: WordingDraft, mine: WordingDraft, theirs: WordingDraft): Together {
  const [byMe, byThem] = [partsThatDiffer(read, mine), partsThatDiffer(read, theirs)];
  const apart = partsThatDiffer(mine, theirs);
  const kept = Object.fromEntries(byMe.map((part) => [part, mine[part]]));
  return {
    wording: { ...theirs, ...kept },
    contested: byThem.filter((part) => byMe.includes(part) && apart.includes(part)),
  };
}
