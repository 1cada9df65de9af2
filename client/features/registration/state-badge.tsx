import type { RegistrationState } from '../../../shared/registration/registration.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';

const KINDS = { waiting: 'weak', approved: 'good', declined: 'warn', withdrawn: 'plain' } as const;

export function StateBadge(props: { readonly state: RegistrationState }) {
  const t = useT();
  return <Badge kind={KINDS[props.state]}>{t(`registering.state.${props.state}`)}</Badge>;
}
