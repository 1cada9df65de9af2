import type { ContributionId } from '../../../../shared/ids.ts';
import type {
  ConsultationAnswer,
  ContributionSummary,
} from '../../../../shared/protocol/http/consultations/consultations.ts';
import type { CompilationText, PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import type { AcceptedAnswer, AcceptedSuggestion } from '../../../../shared/protocol/http/meetings/compiling.ts';
import type { MeetingFacts } from '../../../../shared/protocol/http/meetings/meetings.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';

/** What publishing is about beside the draft: the last version, and the wordings that were accepted with the texts that they are about. */
export type Published = {
  /** Null: none was published yet. */
  readonly last: CompilationText | null;
  readonly suggestions: readonly AcceptedSuggestion[];
  /** No version can be published then (C1). */
  readonly isClosed: boolean;
  /** The contributions whose words are shown. */
  readonly shown: readonly ContributionId[];
  readonly textsOf: (version: number) => readonly PassageText[] | null;
};

export async function readPublished({ meeting, consultation }: Where): Promise<Published | Failure> {
  const read = (query: string) =>
    request<CompilationText>('GET', `/api/meetings/${meeting.id}/compilation.json${query}`);
  const [accepted, last, found, facts] = await Promise.all([
    request<AcceptedAnswer>('GET', `/api/meetings/${meeting.id}/compiling/accepted`),
    read(''),
    request<ConsultationAnswer>('GET', `/api/consultations/${consultation.id}`),
    request<MeetingFacts>('GET', `/api/meetings/${meeting.id}`),
  ]);
  if (isFailure(found)) return found;
  if (isFailure(facts)) return facts;
  const isClosed = facts.phase.state === 'closed';
  const shown = found.contributions.filter(isShown).map(({ id }) => id);
  if (isFailure(accepted)) return accepted;
  if (isFailure(last)) return last.refused === 'nothing-published' ? { ...NOTHING, isClosed, shown } : last;
  const former = new Set(accepted.suggestions.map(({ version }) => version).filter((one) => one !== last.version));
  const texts = new Map([[last.version, last.passages]]);
  for (const text of await Promise.all([...former].map((version) => read(`?version=${version}`)))) {
    if (isFailure(text)) return text;
    texts.set(text.version, text.passages);
  }
  return { last, isClosed, shown, suggestions: accepted.suggestions, textsOf: (version) => texts.get(version) ?? null };
}

type Where = { readonly meeting: Pick<MeetingFacts, 'id'>; readonly consultation: Pick<ConsultationAnswer, 'id'> };
const isShown = ({ withdrawnOn, takenDown }: ContributionSummary): boolean => withdrawnOn === null && !takenDown;

const NOTHING: Omit<Published, 'shown' | 'isClosed'> = { last: null, suggestions: [], textsOf: () => null };
