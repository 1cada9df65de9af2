import X from 'lucide-solid/icons/x';
import { createSignal, Show } from 'solid-js';
import { keep, recall } from '../../../device/kept.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import './own-ending.css';
import type { OwnEnding } from '../../../../shared/floor/turn/own-ending.ts';
import { useFloorView } from '../floor-view-context.tsx';
import { endingInWords } from '../floor-words.ts';

const DISMISSED = 'openfloor.dismissed-ending';
const keyOf = ({ requestId, at }: OwnEnding): string => `${requestId} ${at}`;

/** Why the person is no longer on the list, or no longer has the floor: until they dismiss it, or make a request again (F5). */
export function OwnEndingNote() {
  const t = useT();
  const view = useFloorView();
  const [dismissed, setDismissed] = createSignal(recall(DISMISSED));
  const shown = () => {
    const ending = view.ending();
    return ending && keyOf(ending) !== dismissed() ? ending : null;
  };
  function dismiss(ending: OwnEnding) {
    setDismissed(keyOf(ending));
    keep(DISMISSED, keyOf(ending));
  }
  return (
    <Show when={shown()}>
      {(ending) => (
        <div class="own-ending">
          <p dir="auto">{endingInWords(t, ending())}</p>
          <IconButton label={t('common.dismiss')} onClick={() => dismiss(ending())}>
            <X />
          </IconButton>
        </div>
      )}
    </Show>
  );
}
