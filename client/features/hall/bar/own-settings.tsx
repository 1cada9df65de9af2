import { Show } from 'solid-js';
import { useCall } from '../../../media/call/call-context.tsx';
import { LanguageMenu } from '../../../ui/page/header/language-menu.tsx';
import { ThemeMenu } from '../../../ui/page/header/theme-menu.tsx';
import { DevicesControl } from '../../devices/devices-control.tsx';
import { HelpButton } from '../../help/help-button.tsx';
import { ChimeControl } from './chime-control.tsx';
import { QualitySign } from './quality-sign.tsx';

/** How one's own line is, and what one sets for oneself: in the bar at the bottom, where there is room. */
export function OwnSettings() {
  return (
    <>
      <Quality />
      <span class="wide-only">
        <LanguageMenu />
      </span>
      <span class="wide-only">
        <ThemeMenu />
      </span>
      <span class="wide-only">
        <DevicesControl />
      </span>
      <span class="wide-only">
        <ChimeControl />
      </span>
      <span class="wide-only">
        <HelpButton />
      </span>
    </>
  );
}

/** The same behind the title of the meeting, where there is none. */
export function OwnSettingsAbove() {
  return (
    <span class="small-only">
      <Quality />
      <LanguageMenu />
      <ThemeMenu />
      <DevicesControl />
      <ChimeControl />
      <HelpButton />
    </span>
  );
}

function Quality() {
  const call = useCall();
  return (
    <Show when={call.state() !== 'idle'}>
      <QualitySign />
    </Show>
  );
}
