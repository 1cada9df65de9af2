import type { Translate } from '../../../shared/languages/translate.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { Formats } from '../../i18n/formats.ts';

/** Why there are no words to read; null where there are. */
export function goneBecause(
  { takenDown, withdrawnOn }: Pick<ContributionSummary, 'takenDown' | 'withdrawnOn'>,
  t: Translate,
  formats: Formats,
): string | null {
  if (takenDown) return t('consultations.taken-down');
  return withdrawnOn === null ? null : t('consultations.withdrawn-on', { date: formats.day(withdrawnOn) });
}
