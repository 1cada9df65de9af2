import type { PassageId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { Failure } from '../../http/request.ts';
import { type BenchDeps, newPassage } from './bench-placing.ts';
import { endOf, type Place } from './bench-view.ts';

/** Moving passages. */
export function createMoving({ view, give, t }: BenchDeps) {
  const moveTo = (moved: readonly PassageId[], at: Place) =>
    give({ type: 'compiling.move', passages: moved, ...at }, t('compiling.moved', { count: moved.length }));

  /** One place up or down in its section; at an end, into the section before or after. */
  function step(id: PassageId, by: -1 | 1): Promise<Failure | null> | undefined {
    const sections = view.items().flatMap((each) => each.sections.map(({ section }) => section));
    const own = view.sectionOf(id);
    const moved = view.chosenPassages(id);
    const others = own?.passages.filter((passage) => !moved.includes(passage.id)) ?? [];
    const at = (own?.passages.findIndex((passage) => moved.includes(passage.id)) ?? 0) + by;
    if (own && at >= 0 && at <= others.length)
      return moveTo(moved, { sectionId: own.id, after: others[at - 1]?.id ?? null });
    const next = own && sections[sections.indexOf(own) + by];
    return next && moveTo(moved, by < 0 ? endOf(next) : { sectionId: next.id, after: null });
  }

  return { moveTo, step };
}

/** Changing the words of passages, and taking back what was done. */
export function createChanging({ desk, view, give, t }: BenchDeps) {
  return {
    rewrite: (passageId: PassageId, text: string) => desk.give({ type: 'compiling.rewrite', passageId, text }),
    split: (passageId: PassageId, at: number) =>
      give({ type: 'compiling.split', passageId, at, secondId: newPassage() }, t('compiling.was-split')),
    merge(passageId: PassageId) {
      const next = view.nextOf(passageId);
      return next && give({ type: 'compiling.merge', passageId, withId: next.id }, t('compiling.was-merged'));
    },
    remove(id: PassageId) {
      const gone = view.chosenPassages(id);
      view.passages.clear();
      return give({ type: 'compiling.remove', passages: gone }, t('compiling.removed', { count: gone.length }));
    },
    write: (at: Place, text: string, language: Language) =>
      desk.give({ type: 'compiling.write', ...at, passageId: newPassage(), text, language }),
    undo() {
      const seq = desk.undoes();
      if (seq !== null) void give({ type: 'compiling.undo', seq }, t('compiling.undone'));
    },
    redo() {
      const seq = desk.redoes();
      if (seq !== null) void give({ type: 'compiling.redo', seq }, t('compiling.redone'));
    },
  };
}
