import fc from 'fast-check';
import type { Around } from '../../../shared/compiling/around.ts';
import type { CompilingCommand, CompilingRecord, Placing } from '../../../shared/compiling/compiling.ts';
import { type CompilingLog, emptyLog, extended, lastSeq } from '../../../shared/compiling/compiling-log.ts';
import { decideCompiling } from '../../../shared/compiling/decide-compiling.ts';
import { passagesOf } from '../../../shared/compiling/draft.ts';
import { type Decision, isRefusal } from '../../../shared/decision.ts';
import type { AgendaItemId, CommandId, ContributionId, PassageId, PersonId, SectionId } from '../../../shared/ids.ts';
import { idOf } from '../../../shared/ids.ts';
import { PLAIN } from '../../../shared/paper/shape.ts';

export const item = (n: number) => idOf<AgendaItemId>(`item-${n}`);
export const section = (n: number) => idOf<SectionId>(`s-${n}`);
export const passage = (n: number) => idOf<PassageId>(`p-${n}`);
export const contribution = (n: number) => idOf<ContributionId>(`c-${n}`);
export const secretary = idOf<PersonId>('secretary');
export const rapporteur = idOf<PersonId>('rapporteur');

/** Three contributions of four paragraphs. */
export const CONTRIBUTIONS = [0, 1, 2].map((n) => ({
  id: contribution(n),
  paragraphs: ['One.', 'Two.', 'Three.', 'Four.'],
}));
export const ITEMS = [0, 1, 2].map((n) => ({ id: item(n) }));

export const wordsOf = ({ contributionId, paragraph, version }: Omit<Placing, 'passageId'>): string =>
  `The words of paragraph ${paragraph} of ${contributionId}, version ${version}.`;

export const around: Around = {
  known: Number.MAX_SAFE_INTEGER,
  items: ITEMS.map(({ id }) => id),
  paragraphOf: (placing) =>
    CONTRIBUTIONS.some(({ id }) => id === placing.contributionId) && placing.paragraph <= 4
      ? { text: wordsOf(placing), shape: PLAIN, language: 'en' }
      : null,
  published: () => null,
};

export const placing = (n: number, from: number, paragraph: number): Placing => ({
  passageId: passage(n),
  contributionId: contribution(from),
  paragraph,
  version: 1,
});

/** The log after a command; a refusal changes nothing. */
export function doing(log: CompilingLog, command: CompilingCommand, by = secretary, how = around): CompilingLog {
  const decision: Decision<CompilingRecord['event']> = decideCompiling(log, command, how);
  if (isRefusal(decision)) return log;
  const from = lastSeq(log) + 1;
  return extended(
    log,
    decision.events.map((event, index) => ({
      seq: from + index,
      at: from + index,
      by,
      command: idOf<CommandId>(`command-${from}`),
      event,
    })),
  );
}

export const story = (...commands: readonly CompilingCommand[]): CompilingLog =>
  commands.reduce((log, command) => doing(log, command), emptyLog);

const some = (most: number) => fc.nat(most - 1);
const places = fc.option(some(12).map(passage));
const sections = some(4).map(section);
const texts = fc.constantFrom('New words.', 'Connecting text of two sentences. It goes on.', 'The words of paragraph.');

/** Any command on few ids, so that commands meet each other's things; most are refused at first. */
export const anyCommand = (): fc.Arbitrary<CompilingCommand> =>
  fc.oneof(
    fc.record({
      type: fc.constant('compiling.add-section' as const),
      sectionId: sections,
      agendaItemId: some(3).map(item),
      title: fc.constant('A subject'),
      after: fc.constant(null),
    }),
    fc.record({
      type: fc.constant('compiling.place' as const),
      sectionId: sections,
      after: places,
      paragraphs: fc.array(
        fc.tuple(some(12), some(3), some(4)).map(([n, from, paragraph]) => placing(n, from, paragraph + 1)),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      type: fc.constant('compiling.write' as const),
      sectionId: sections,
      after: places,
      passageId: some(12).map(passage),
      text: texts,
      language: fc.constant('en' as const),
    }),
    fc.record({ type: fc.constant('compiling.rewrite' as const), passageId: some(12).map(passage), text: texts }),
    fc.record({
      type: fc.constant('compiling.move' as const),
      sectionId: sections,
      after: places,
      passages: fc.uniqueArray(some(12).map(passage), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('compiling.split' as const),
      passageId: some(12).map(passage),
      at: fc.nat(30),
      secondId: some(12).map(passage),
    }),
    fc.record({
      type: fc.constant('compiling.merge' as const),
      passageId: some(12).map(passage),
      withId: some(12).map(passage),
    }),
    fc.record({
      type: fc.constant('compiling.remove' as const),
      passages: fc.uniqueArray(some(12).map(passage), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('compiling.remove-section' as const), sectionId: sections }),
    fc.record({
      type: fc.constant('compiling.move-section' as const),
      sectionId: sections,
      agendaItemId: some(3).map(item),
      after: fc.option(sections),
    }),
    fc.record({ type: fc.constant('compiling.undo' as const), seq: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ type: fc.constant('compiling.redo' as const), seq: fc.integer({ min: 1, max: 30 }) }),
  );

const BEGINNING: readonly CompilingCommand[] = [0, 1].map((n) => ({
  type: 'compiling.add-section',
  sectionId: section(n),
  agendaItemId: item(n),
  title: 'A subject',
  after: null,
}));

/** A log of two sections and whatever people did then. */
export const anyStory = (most = 60): fc.Arbitrary<CompilingLog> =>
  fc.array(anyCommand(), { maxLength: most, size: 'max' }).map((commands) => story(...BEGINNING, ...commands));

export const idsIn = (log: CompilingLog): readonly PassageId[] => passagesOf(log.draft).map(({ id }) => id);
