import { assertNever } from '../decision.ts';
import type { PassageId, PersonId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import type { Compilation, CompilationEvent } from './compilation.ts';

export function evolveCompilation(compilation: Compilation, { event, by }: Recorded<CompilationEvent>): Compilation {
  switch (event.type) {
    case 'compilation.published':
      return { version: event.version, sections: event.sections, passages: event.passages, pointedAt: null };
    case 'compilation.pointed':
      return pointed(compilation, event.passageId, by);
    default:
      return assertNever(event);
  }
}

function pointed(
  { version, sections, passages }: Compilation,
  pointedAt: PassageId | null,
  by: PersonId | 'system',
): Compilation {
  const isNamed = pointedAt !== null && by !== 'system';
  return { version, sections, passages, pointedAt, ...(isNamed && { pointedBy: by }) };
}
