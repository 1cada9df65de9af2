import type { Round, Side } from './arena.ts';
import { type Figure, median } from './figure.ts';

/** The way of one command, step by step: the middle of each, so that they add up only nearly. A relay decides, keeps and folds nothing. */
export function whereTheTimeGoes({ ours, bare }: Readonly<Record<Side, readonly Round[]>>): readonly Figure[] {
  const step = (what: string, of: readonly number[], compared: readonly number[] = []): Figure => ({
    what: `  of that: ${what}`,
    unit: 'ms',
    ours: median(of),
    bare: compared.length > 0 ? median(compared) : null,
    goal: 'shown',
  });
  const both = (of: (round: Round) => readonly number[]) => [ours.flatMap(of), bare.flatMap(of)] as const;
  return [
    step('on the way in, parsed', ...both((round) => round.parsed)),
    step('decided', ...both(({ steps }) => steps.decided)),
    step('on disk', ...both(({ steps }) => steps.committed)),
    step('a frame encoded, handed to every socket', ...both(({ steps }) => steps.written)),
    step('from before that to the last client', ...both((round) => round.fannedLast)),
    step('folded by a client', ...both((round) => round.folded)),
  ];
}
