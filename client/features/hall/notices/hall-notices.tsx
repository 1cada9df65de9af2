import ChevronDown from 'lucide-solid/icons/chevron-down';
import type { ParentProps } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { createDisclosure } from '../../../ui/disclosure.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import '../styles/hall-notices.css';

/** What everybody should see at once, where it moves nothing away: on a phone one line, which opens over what is below. */
export function HallNotices(props: ParentProps) {
  const t = useT();
  const whole = createDisclosure();
  return (
    <div class="hall-notices" ref={whole.place} data-open={whole.isOpen()}>
      <div class="notices">{props.children}</div>
      <IconButton class="opens" label={t('hall.wholeNotice')} aria-expanded={whole.isOpen()} onClick={whole.toggle}>
        <ChevronDown />
      </IconButton>
    </div>
  );
}
