import type { Phase } from '../../../shared/sitting/sitting.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';

const KINDS = { 'not-open': 'plain', open: 'good', suspended: 'weak', closed: 'plain' } as const;

/** Whether a meeting sits. */
export function PhaseBadge(props: { readonly phase: Phase }) {
  const t = useT();
  return <Badge kind={KINDS[props.phase.state]}>{t(`consultations.phase.${props.phase.state}`)}</Badge>;
}
