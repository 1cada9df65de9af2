import { assertNever } from '../decision.ts';
import type { Recorded } from '../record.ts';
import type { Compilation, CompilationEvent } from './compilation.ts';

export function evolveCompilation(compilation: Compilation, { event }: Recorded<CompilationEvent>): Compilation {
  switch (event.type) {
    case 'compilation.published':
      return { version: event.version, sections: event.sections, passages: event.passages, pointedAt: null };
    case 'compilation.pointed':
      return { ...compilation, pointedAt: event.passageId };
    default:
      return assertNever(event);
  }
}
