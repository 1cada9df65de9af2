import type { AnsweringEvent } from '../../../../shared/answering/answering.ts';
import { type AnsweringLog, emptyAnswers, extended } from '../../../../shared/answering/answering-log.ts';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import type {
  AnsweredAnswer,
  AnsweredContribution,
  AnsweringAnswer,
} from '../../../../shared/protocol/http/consultations/answering.ts';
import type { ConsultationAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import type { CompilationText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import type { MeetingFacts } from '../../../../shared/protocol/http/meetings/meetings.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { readOn, type SideLogSource } from '../../../http/side-log.ts';

/** What only those who answer have: all that was said, and the names of who said it. */
export type Said = { readonly log: AnsweringLog; readonly names: Map<PersonId, string> };

export type Begun = {
  readonly consultation: ConsultationAnswer;
  readonly contributions: readonly AnsweredContribution[];
  readonly meeting: MeetingFacts | null;
  readonly compilation: CompilationText | null;
  /** Null for those who read. */
  readonly said: Said | null;
};

export const answeringSource = (
  meetingId: MeetingId,
  names: Map<PersonId, string>,
): SideLogSource<AnsweringEvent, AnsweringLog, AnsweringAnswer> => ({
  address: `/api/meetings/${meetingId}/answering`,
  extended,
  heard: (answer) => {
    for (const { by } of answer.records) if (by !== 'system') names.set(by, answer.names[by] ?? '');
  },
});

async function readContributions(path: string): Promise<readonly AnsweredContribution[] | Failure> {
  const contributions: AnsweredContribution[] = [];
  for (let more = true; more; ) {
    const after = contributions.at(-1)?.id;
    const answer = await request<AnsweredAnswer>(
      'GET',
      `${path}/answers${after === undefined ? '' : `?after=${after}`}`,
    );
    if (isFailure(answer)) return answer;
    contributions.push(...answer.contributions);
    more = answer.more && answer.contributions.length > 0;
  }
  return contributions;
}

async function readSaid(meetingId: MeetingId): Promise<Said | Failure> {
  const names = new Map<PersonId, string>();
  const log = await readOn(answeringSource(meetingId, names), emptyAnswers);
  return isFailure(log) ? log : { log, names };
}

export async function readAnswering(id: string): Promise<Begun | Failure> {
  const path = `/api/consultations/${encodeURIComponent(id)}`;
  const consultation = await request<ConsultationAnswer>('GET', path);
  if (isFailure(consultation)) return consultation;
  const first = consultation.meetings[0]?.id;
  const nothing = { consultation, contributions: [], meeting: null, compilation: null, said: null };
  if (first === undefined) return nothing;
  const [meeting, compilation, said, contributions] = await Promise.all([
    request<MeetingFacts>('GET', `/api/meetings/${first}`),
    request<CompilationText>('GET', `/api/meetings/${first}/compilation.json`),
    consultation.mayCompile ? readSaid(first) : null,
    readContributions(path),
  ]);
  const failure = [meeting, said, contributions].find((each): each is Failure => each !== null && isFailure(each));
  if (failure || isFailure(meeting) || isFailure(contributions) || (said && isFailure(said)))
    return failure ?? { refused: 'offline' };
  return { consultation, contributions, meeting, said, compilation: isFailure(compilation) ? null : compilation };
}
