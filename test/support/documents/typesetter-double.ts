import type { TypesetAnswer, TypesetJob } from '../../../server/documents/pdf/typesetter-process.ts';
import { textOf } from '../../../shared/report/document.ts';

/** Stands in for `typesetter-child.ts`: a document called "slow" keeps it busy for ever, and one with a 💥 in it ends it; others are what stands in them. */
process.on('message', ({ document: { title, blocks } }: TypesetJob) => {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.inlines)] : []));
  if ([title, ...texts].some((text) => text.includes('💥'))) process.exit(1);
  while (title === 'slow');
  process.send?.({ bytes: new TextEncoder().encode([title, ...texts].join('|')), missing: [] } satisfies TypesetAnswer);
});
process.on('disconnect', () => process.exit(0));
