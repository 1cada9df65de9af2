import type { ShownOutcome } from '../../../shared/answering/shown-outcome.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';

type Saying = Pick<Phrases, 't' | 'isolate'>;

export function sayOutcome(outcome: ShownOutcome, { t, isolate }: Saying): string {
  switch (outcome.kind) {
    case 'taken':
    case 'discussed':
      return t(`outcomes.${outcome.kind}`, { number: outcome.number, title: isolate(outcome.title) });
    case 'not-taken':
      return t('outcomes.not-taken', { reason: isolate(outcome.reason) });
    case 'merged': {
      const others = outcome.with.map(({ organisation, paragraph }) =>
        t('outcomes.source', { organisation: isolate(organisation), paragraph }),
      );
      return t('outcomes.merged', { others: others.join(t('exports.semicolon')) });
    }
  }
}

export const remarkOf = (outcome: ShownOutcome): string => (outcome.kind === 'not-taken' ? '' : outcome.remark);
