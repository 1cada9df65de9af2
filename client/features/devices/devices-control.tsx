import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import { isDevicesOpen, openDevices } from './devices-open.ts';
import { useDevicesTold } from './devices-told.ts';

const DevicesDialog = lazyWithWords(
  ['devices', 'joining'],
  async () => (await import('./devices-dialog.tsx')).DevicesDialog,
);

/** Chooses microphone, camera and loudspeaker; for a person who has sound on this device. */
export function DevicesControl() {
  const t = useT();
  const call = useCall();
  return (
    <Show when={call.state() !== 'idle'}>
      <IconButton label={t('hall.bar.devices')} onClick={openDevices} aria-keyshortcuts="Shift+D">
        <SlidersHorizontal />
      </IconButton>
    </Show>
  );
}

/** Stands once in the hall. */
export function Devices() {
  const t = useT();
  const call = useCall();
  useDevicesTold();
  createShortcut({
    keys: 'Shift+D',
    label: () => t('hall.bar.devices'),
    when: () => call.state() !== 'idle',
    run: openDevices,
  });
  return (
    <Show when={isDevicesOpen()}>
      <DevicesDialog />
    </Show>
  );
}
