import { pointedNow } from '../../../../shared/compilation/pointed-now.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import { personName } from '../../floor/floor-words.ts';

/** Who points at this passage; empty when nobody points there. */
export function pointingInWords(
  t: Translate,
  meeting: Meeting,
  passage: { readonly id: string; readonly number: string } | undefined,
): string {
  const { pointedBy } = meeting.compilation;
  if (!passage || passage.id !== pointedNow(meeting) || !pointedBy) return '';
  return t('compilation.pointsAt', { name: personName(meeting, pointedBy), number: passage.number });
}
