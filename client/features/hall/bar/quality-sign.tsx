import Signal from 'lucide-solid/icons/signal';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';

/** How good the person's own connection is, in one word. */
export function QualitySign() {
  const t = useT();
  const call = useCall();
  const words = () => t(`hall.bar.quality.${call.quality()}`);
  return (
    <span
      class="control wide-only"
      data-quality={call.quality()}
      role="img"
      aria-label={t('hall.bar.quality.label', { quality: words() })}
    >
      <Signal aria-hidden="true" />
      <span class="words" aria-hidden="true">
        {words()}
      </span>
    </span>
  );
}
