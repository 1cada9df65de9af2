import ChevronDown from 'lucide-solid/icons/chevron-down';
import type { ParentProps } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { createDisclosure } from '../../../ui/disclosure.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import '../styles/hall-notices.css';

type Props = ParentProps<{
  /** For whoever is to speak it is no line on a phone, but stands whole: it is what they have to read and to press. */
  readonly isWhole: boolean;
}>;

/** What everybody should see at once, where it moves nothing away: on a phone one line, which opens over what is below. */
export function HallNotices(props: Props) {
  const t = useT();
  const whole = createDisclosure();
  return (
    <div class="hall-notices" ref={whole.place} data-open={whole.isOpen()} data-line={!props.isWhole}>
      <div class="notices">{props.children}</div>
      <IconButton class="opens" label={t('hall.wholeNotice')} aria-expanded={whole.isOpen()} onClick={whole.toggle}>
        <ChevronDown />
      </IconButton>
    </div>
  );
}
