import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { WantedOutcome } from '../../../../shared/answering/answering.ts';
import type { AnsweringLog } from '../../../../shared/answering/answering-log.ts';
import { historyOf } from '../../../../shared/answering/answers-to.ts';
import { calledAmong } from '../../../../shared/answering/called.ts';
import type { Count } from '../../../../shared/answering/counting.ts';
import { standingOf, standingsIn } from '../../../../shared/answering/proposed.ts';
import { type Present, type ShownOutcome, shownOutcome } from '../../../../shared/answering/shown-outcome.ts';
import { changedSince, type Since } from '../../../../shared/answering/since.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { isCounted } from '../../../../shared/paper/counted.ts';
import type { AnsweredContribution } from '../../../../shared/protocol/http/consultations/answering.ts';
import type { TakenWording } from '../../../../shared/protocol/http/meetings/compilation.ts';
import {
  keyOf,
  type ParagraphRow,
  type Rows,
  rowsOf,
  shownRows,
} from '../../compiling/contributions/paragraph-rows.ts';
import { createSelection } from '../../compiling/selection.ts';
import type { Begun } from './answering-reading.ts';

/** What was said of a paragraph. `outcome` null: the answer before was withdrawn. `at`, ms, and `by` are known to those who answer. */
export type Shown = {
  readonly outcome: ShownOutcome | null;
  readonly date: string | null;
  readonly at: number | null;
  readonly by: PersonId | null;
};

/** Which paragraphs are shown: all, those without an answer, those whose answer is overtaken, those in no section, or those under the item of this id. */
export type Choice = 'all' | 'open' | 'changed' | 'unplaced' | `item-${string}`;

type Histories = ReadonlyMap<string, readonly Shown[]>;

/** What is published, for those who read. */
const published = (contributions: readonly AnsweredContribution[]): Histories =>
  new Map(
    contributions.flatMap(({ id, answers }) =>
      answers.map(({ paragraph, outcome, date }) => {
        return [keyOf(id, paragraph), [{ outcome, date, at: null, by: null }]] as const;
      }),
    ),
  );

/** All that was said, for those who answer. */
const folded = (contributions: readonly AnsweredContribution[], log: AnsweringLog, present: Present): Histories =>
  new Map(
    contributions.flatMap((one) =>
      one.paragraphs.flatMap((_, index) => {
        const said = historyOf(log, one, index + 1);
        if (said.length === 0) return [];
        const input = { contributionId: one.id, version: one.version, paragraph: index + 1 };
        const shown = said.map(({ outcome, at, by }): Shown => {
          return {
            outcome: outcome && shownOutcome(outcome, input, present),
            date: null,
            at,
            by: by === 'system' ? null : by,
          };
        });
        return [[keyOf(one.id, index + 1), shown] as const];
      }),
    ),
  );

type Reading = Pick<Begun, 'contributions' | 'compilation' | 'meeting'>;

function placesOf({ contributions, compilation }: Reading, rows: Rows) {
  const byId = new Map(contributions.map((one) => [one.id, one]));
  const standings = standingsIn(compilation ?? { sections: [], passages: [] });
  return new Map(
    [...rows.byKey.values()].map((row) => {
      const one = byId.get(row.contribution.id);
      return [row.key, one ? standingOf(standings, one, row.n) : null];
    }),
  );
}
type Places = ReturnType<typeof placesOf>;

type AnswerOf = (row: ParagraphRow) => Shown | null;

/** How paragraphs stand: without an answer, or with one that the compilation has overtaken, or under wordings of others. */
function statesOf(answerOf: AnswerOf, places: Places, compilation: Begun['compilation']) {
  const placesIn = (row: ParagraphRow) => places.get(row.key)?.places ?? [];
  /** A heading waits for no answer (W8). */
  const isOpen = (row: ParagraphRow): boolean => isCounted(row.contribution, row.n) && answerOf(row) === null;
  return {
    isOpen,
    sinceOf(row: ParagraphRow): Since | null {
      const outcome = answerOf(row)?.outcome;
      const sections = placesIn(row).map(({ sectionId }) => sectionId);
      return outcome && compilation ? changedSince(outcome, sections) : null;
    },
    wordingsOf(row: ParagraphRow): readonly TakenWording[] {
      const own = new Set(placesIn(row).map(({ passageId }) => passageId));
      return compilation?.wordings?.filter(({ passageId }) => own.has(passageId)) ?? [];
    },
    countIn: (rows: readonly ParagraphRow[]): Count => ({
      open: rows.filter(isOpen).length,
      of: rows.filter(({ contribution, n }) => isCounted(contribution, n)).length,
    }),
  };
}
type States = ReturnType<typeof statesOf>;

function createShowing(rows: Rows, places: Places, states: Pick<States, 'isOpen' | 'sinceOf'>) {
  const [words, setWords] = createSignal('');
  const [choice, setChoice] = createSignal<Choice>('all');
  const opened = new Set(rows.all.map(({ head }) => head.key));
  function isWanted(row: ParagraphRow): boolean {
    const wanted = choice();
    if (wanted === 'all') return true;
    if (wanted === 'open') return states.isOpen(row);
    if (wanted === 'changed') return states.sinceOf(row) !== null;
    const place = places.get(row.key);
    return wanted === 'unplaced'
      ? !place && isCounted(row.contribution, row.n)
      : place?.agendaItemId === wanted.slice('item-'.length);
  }
  const shown = createMemo(() => {
    const filter = { words: words(), unplacedOnly: choice() !== 'all' };
    return shownRows(rows, { filter, opened, isPlaced: (row) => !isWanted(row) });
  });
  return { words, setWords, choice, setChoice, shown };
}

/** Contributions with what became of them, and what of it is shown and selected. */
export function createAnswersView(begun: Reading, log: Accessor<AnsweringLog> | null) {
  const { contributions, compilation, meeting } = begun;
  const rows = rowsOf(contributions);
  const selection = createSelection();
  const present: Present = {
    sections: compilation?.sections ?? [],
    items: meeting?.agenda ?? [],
    organisationOf: calledAmong(contributions),
  };
  const places = placesOf(begun, rows);
  const histories = createMemo(() => (log ? folded(contributions, log(), present) : published(contributions)));
  const answerOf = (row: ParagraphRow): Shown | null => {
    const last = histories().get(row.key)?.at(-1);
    return last?.outcome ? last : null;
  };
  const states = statesOf(answerOf, places, compilation);
  return {
    rows,
    present,
    selection,
    answerOf,
    isOpen: states.isOpen,
    sinceOf: states.sinceOf,
    wordingsOf: states.wordingsOf,
    ...createShowing(rows, places, states),
    historyOf: (row: ParagraphRow): readonly Shown[] => histories().get(row.key) ?? [],
    proposalFor: (row: ParagraphRow): WantedOutcome | null => places.get(row.key)?.proposed ?? null,
    countOf: (id: string): Count => states.countIn(rows.all.find(({ head }) => head.key === id)?.paragraphs ?? []),
    count: createMemo(() => states.countIn([...rows.byKey.values()])),
    chosen: (): readonly ParagraphRow[] => selection.keys().flatMap((key) => rows.byKey.get(key) ?? []),
    inputOf: ({ contribution, n }: ParagraphRow) => {
      return { contributionId: contribution.id, version: contribution.version, paragraph: n };
    },
  };
}
export type AnswersView = ReturnType<typeof createAnswersView>;
