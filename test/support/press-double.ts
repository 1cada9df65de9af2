import type { PressAnswer, PressJob } from '../../server/documents/press.ts';

/** Stands in for `press-child.ts`: a document called "slow" keeps it busy for ever, "crash" ends it; others are their title. */
process.on('message', ({ document: { title } }: PressJob) => {
  if (title === 'crash') process.exit(1);
  while (title === 'slow');
  process.send?.({ bytes: new TextEncoder().encode(title) } satisfies PressAnswer);
});
process.on('disconnect', () => process.exit(0));
