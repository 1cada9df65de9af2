import { useT } from '../../i18n/language-context.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { DeviceChoosers } from './device-choosers.tsx';
import { closeDevices, isDevicesOpen } from './devices-open.ts';

export function DevicesDialog() {
  const t = useT();
  return (
    <Dialog open={isDevicesOpen()} title={t('hall.bar.devices')} onClose={closeDevices}>
      <DeviceChoosers />
    </Dialog>
  );
}
