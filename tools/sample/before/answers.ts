import type { WantedOutcome } from '../../../shared/answering/answering.ts';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';

export type SampleAnswer = {
  readonly contributionId: string;
  readonly paragraph: number;
  readonly outcome: Extract<WantedOutcome, { kind: 'discussed' | 'not-taken' }>;
};

/** Sections of the sample compilation whose sources have been answered already, as taken or merged; those of the others wait for the rapporteur. */
export const answeredSections: readonly string[] = ['challenges', 'design'];

/** What became of paragraphs that no passage quotes. */
export const otherAnswers: readonly SampleAnswer[] = [
  {
    contributionId: 'last-mile-network',
    paragraph: 5,
    outcome: {
      kind: 'not-taken',
      reason: 'Surveillance of traffic lies outside the question of the letter; the text stays public with all others.',
    },
  },
  {
    contributionId: 'federal-regulator',
    paragraph: 7,
    outcome: {
      kind: 'discussed',
      agendaItemId: idOf<AgendaItemId>('capacity'),
      remark: 'The chair will ask for examples from other regulators.',
    },
  },
  {
    contributionId: 'national-incumbent',
    paragraph: 7,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('next-steps'), remark: '' },
  },
];
