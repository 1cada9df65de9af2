import Expand from 'lucide-solid/icons/expand';
import Maximize2 from 'lucide-solid/icons/maximize-2';
import Minimize2 from 'lucide-solid/icons/minimize-2';
import Shrink from 'lucide-solid/icons/shrink';
import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanes } from '../hall/panes-context.tsx';
import type { FullScreen } from './full-screen.ts';

/** How large somebody's shared screen is: in a seat, in the place of the passages, or over the whole display (F36). */
export function ScreenTools(props: { readonly fullScreen: FullScreen }) {
  const t = useT();
  const panes = usePanes();
  const isLarge = () => panes.isScreenLarge();
  return (
    <div class="screen-tools">
      <Show when={!props.fullScreen.isOn()}>
        <IconButton
          label={t(isLarge() ? 'media.showSmall' : 'media.showLarge')}
          onClick={() => panes.show(isLarge() ? 'text' : 'stage')}
        >
          <Show when={isLarge()} fallback={<Maximize2 size={16} aria-hidden="true" />}>
            <Minimize2 size={16} aria-hidden="true" />
          </Show>
        </IconButton>
      </Show>
      <Show when={props.fullScreen.isOffered}>
        <IconButton
          label={t(props.fullScreen.isOn() ? 'media.fullScreenLeave' : 'media.fullScreen')}
          onClick={() => props.fullScreen.toggle()}
        >
          <Show when={props.fullScreen.isOn()} fallback={<Expand size={16} aria-hidden="true" />}>
            <Shrink size={16} aria-hidden="true" />
          </Show>
        </IconButton>
      </Show>
    </div>
  );
}
