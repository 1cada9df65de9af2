import { type Inline, plain, reference } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import { shortened } from '../shortened.ts';
import type { SpokenTo } from '../skeleton/spoken-to.ts';

export const QUOTE_MAX = 160;

/** ` Spoke to: paragraph 3.4 of the compilation.`, as a reference that carries the id. */
export function composeSpokenTo(about: SpokenTo | null, verb: string, phrases: Phrases): readonly Inline[] {
  if (about === null) return [];
  const { t, gap, stop } = phrases;
  return [plain(`${gap}${verb}${t('exports.colon')}`), referenceTo(about, phrases), plain(stop)];
}

function referenceTo(about: SpokenTo, { t, isolate }: Phrases): Inline {
  if (about.type === 'intervention' && about.name === '')
    return reference('intervention', about.requestId, t('exports.someone.intervention'));
  if (about.type === 'intervention')
    return reference('intervention', about.requestId, t('exports.toIntervention', { name: isolate(about.name) }));
  if (about.number === '') return reference('passage', about.passageId, t('exports.goneWords'));
  const told = { number: about.number, quote: isolate(shortened(about.quote, QUOTE_MAX)) };
  if (about.type === 'passage')
    return reference('passage', about.passageId, t(about.quote ? 'exports.toPassageWith' : 'exports.toPassage', told));
  return reference('annotation', about.annotationId, t('exports.toAnnotation', told));
}
