import type { PressAnswer, PressJob } from '../../server/documents/pdf/press.ts';
import { textOf } from '../../shared/report/document.ts';

/** Stands in for `press-child.ts`: a document called "slow" keeps it busy for ever, and one with a 💥 in it ends it; others are what stands in them. */
process.on('message', ({ document: { title, blocks } }: PressJob) => {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.inlines)] : []));
  if ([title, ...texts].some((text) => text.includes('💥'))) process.exit(1);
  while (title === 'slow');
  process.send?.({ bytes: new TextEncoder().encode([title, ...texts].join('|')), missing: [] } satisfies PressAnswer);
});
process.on('disconnect', () => process.exit(0));
