import type { CompilingEvent } from '../../../../shared/compiling/compiling.ts';
import { type CompilingLog, emptyLog, extended } from '../../../../shared/compiling/compiling-log.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { CompilingAnswer, Quotable, QuotableAnswer } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { readOn, type SideLogSource } from '../../../http/side-log.ts';

/** What the desk opens with: the draft, and what it is made from. */
export type Begun = { readonly log: CompilingLog; readonly contributions: readonly Quotable[] };

export const draftSource = (meetingId: MeetingId): SideLogSource<CompilingEvent, CompilingLog, CompilingAnswer> => ({
  address: `/api/meetings/${meetingId}/compiling`,
  extended,
});

/** All of it, page by page. */
export async function readCompiling(meetingId: MeetingId): Promise<Begun | Failure> {
  const log = await readOn(draftSource(meetingId), emptyLog);
  if (isFailure(log)) return log;
  const contributions = await readContributions(meetingId);
  return isFailure(contributions) ? contributions : { log, contributions };
}

async function readContributions(meetingId: MeetingId): Promise<readonly Quotable[] | Failure> {
  const contributions: Quotable[] = [];
  for (let more = true; more; ) {
    const after = contributions.at(-1)?.id;
    const query = after === undefined ? '' : `?after=${after}`;
    const answer = await request<QuotableAnswer>('GET', `/api/meetings/${meetingId}/compiling/contributions${query}`);
    if (isFailure(answer)) return answer;
    contributions.push(...answer.contributions);
    more = answer.more && answer.contributions.length > 0;
  }
  return contributions;
}
