import type { Db } from '../../db/open-database.ts';
import { otherTexts } from '../../db/papers/contribution-texts.ts';
import { contributionById, contributionsTo } from '../../db/papers/contributions.ts';
import { answersTo } from '../../shared/answering/answers-to.ts';
import { calledAmong } from '../../shared/answering/called.ts';
import { sameParagraphs } from '../../shared/answering/same-paragraphs.ts';
import { type Present, shownOutcome } from '../../shared/answering/shown-outcome.ts';
import type { ConsultationId, ContributionId, MeetingId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { AnsweredAnswer, AnsweredContribution } from '../../shared/protocol/http/consultations/answering.ts';
import type { ContributionAnswer } from '../../shared/protocol/http/consultations/consultations.ts';
import { dayAt } from '../../shared/sitting/day-at.ts';
import { isWordless, quotableOf, someOf } from '../compiling/quotable.ts';
import type { Answering } from './answering.ts';

type Source = {
  readonly db: Db;
  readonly answering: Pick<Answering, 'log'>;
  readonly consultation: { readonly id: ConsultationId; readonly timeZone: string };
  readonly meetingId: MeetingId;
  readonly meeting: Meeting;
};

/** Reads contributions to a consultation with what became of their paragraphs, as it stands now. */
export type AnsweredReader = {
  readonly answered: (found: ContributionAnswer) => AnsweredContribution;
  /** As many as are sent at once, those after `after`. */
  readonly some: (after: ContributionId | null) => Promise<AnsweredAnswer>;
};

export function readAnswered({ db, answering, consultation, meetingId, meeting }: Source): AnsweredReader {
  const log = answering.log(meetingId);
  const summaries = contributionsTo(db, consultation.id);
  const present: Present = {
    sections: meeting.compilation.sections,
    items: meeting.agenda.items,
    organisationOf: calledAmong(summaries),
  };

  function answered(found: ContributionAnswer): AnsweredContribution {
    const quotable = quotableOf(found);
    const { id, version, paragraphs } = quotable;
    const former = otherTexts(db, id, version).map((other) => {
      return { version: other.version, now: sameParagraphs(other.paragraphs, paragraphs) };
    });
    const answers = answersTo(log, { id, version, paragraphs, former }).flatMap((answer, index) => {
      if (answer === null) return [];
      const input = { contributionId: id, version, paragraph: index + 1 };
      const outcome = shownOutcome(answer.outcome, input, present);
      return [{ paragraph: index + 1, date: dayAt(consultation.timeZone, answer.at), outcome }];
    });
    return { ...quotable, former, answers };
  }

  return {
    answered,
    some: (after) =>
      someOf(
        summaries.filter((one) => !isWordless(one)).map(({ id }) => id),
        after,
        (id) => {
          const found = contributionById(db, id);
          return found && answered(found);
        },
      ),
  };
}
