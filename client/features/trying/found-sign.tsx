import type { Found } from '../../../shared/trying/trying.ts';
import { useT } from '../../i18n/language-context.tsx';

export function FoundSign(props: { readonly found: Found }) {
  const t = useT();
  return (
    <strong class="try-sign" data-found={props.found}>
      {t(`trying.found.${props.found}`)}
    </strong>
  );
}
