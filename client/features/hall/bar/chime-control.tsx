import Bell from 'lucide-solid/icons/bell';
import BellOff from 'lucide-solid/icons/bell-off';
import { Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useJoining } from '../joining/joining-context.tsx';
import { chooseChime, wantsChime } from './chime-choice.ts';

/** Switches the chime on or off; where there is no chime, in the room and for a person who only listens, nothing is shown. */
export function ChimeControl() {
  const t = useT();
  const may = useMay();
  const joining = useJoining();
  return (
    <Show when={joining.joined() && !joining.isSilent() && may('floor.request')}>
      <IconButton label={t('hall.bar.chime')} pressed={wantsChime()} onClick={() => chooseChime(!wantsChime())}>
        <Show when={wantsChime()} fallback={<BellOff />}>
          <Bell />
        </Show>
      </IconButton>
    </Show>
  );
}
