import type { Db } from '../../../db/open-database.ts';
import { addContribution } from '../../../db/papers/contributions.ts';
import { createAnswering } from '../../../server/answering/answering.ts';
import type { Effects } from '../../../server/effects.ts';
import type { MeetingRoom } from '../../../server/meetings/meeting-room.ts';
import { type Input, nameOfInput, type WantedOutcome } from '../../../shared/answering/answering.ts';
import { standingsIn } from '../../../shared/answering/proposed.ts';
import { type CommandId, type ConsultationId, type ContributionId, idOf } from '../../../shared/ids.ts';
import type { SampleCompilation } from '../sample-compilation.ts';
import { compilationOf, contributionOf, personIdOf, unlessRefused } from '../sample-rows.ts';
import type { SampleAnswer } from './answers.ts';
import { sampleLate } from './late-contributions.ts';

type Deps = { readonly db: Db; readonly effects: Effects };
type Answer = { readonly inputs: readonly Input[]; readonly outcome: WantedOutcome };

export function storeLate({ db }: Deps, consultationId: ConsultationId): void {
  for (const { acceptance, ...sample } of sampleLate) {
    const received = { ...contributionOf(sample, consultationId), late: true, acceptance };
    addContribution(db, received, null, Date.parse(sample.date));
  }
}

type Answered = {
  /** What these sections quote is answered as the desk proposes. */
  readonly compilation: SampleCompilation;
  readonly sections: readonly string[];
  readonly others: readonly SampleAnswer[];
};

/** What the rapporteur has said of paragraphs. */
export function storeAnswers(deps: Deps, room: MeetingRoom, { compilation, sections, others }: Answered): void {
  const answers = [...proposedAnswers(compilation, sections), ...others.map(answerOf)];
  const command = { type: 'answering.answer', answers } as const;
  const sent = { id: idOf<CommandId>(deps.effects.newId()), known: 0, command };
  unlessRefused(createAnswering(deps).execute(room, personIdOf('rapporteur'), sent));
}

const answerOf = ({ contributionId, paragraph, outcome }: SampleAnswer): Answer => ({
  inputs: [inputOf({ contributionId, paragraph })],
  outcome,
});

const inputOf = ({ contributionId, paragraph }: { readonly contributionId: string; readonly paragraph: number }) => ({
  contributionId: idOf<ContributionId>(contributionId),
  version: 1,
  paragraph,
});

/** As the desk proposes them for what has been compiled (W6). */
function proposedAnswers(compilation: SampleCompilation, answered: readonly string[]): readonly Answer[] {
  const { sections, passages } = compilationOf(compilation);
  const cited = passages
    .filter(({ sectionId }) => answered.includes(sectionId))
    .map((passage) => ({ ...passage, sources: passage.sources.map(inputOf) }));
  const standings = standingsIn({ sections, passages: cited });
  const inputs = new Map(
    cited.flatMap(({ sources }) => sources.map((source) => [nameOfInput(source), source] as const)),
  );
  return [...standings].flatMap(([name, { proposed }]) => {
    const input = inputs.get(name);
    return input ? [{ inputs: [input], outcome: proposed }] : [];
  });
}
