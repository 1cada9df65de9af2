import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import type { Device, DeviceKind } from '../../media/own/device/chosen-device.ts';
import type { OwnDevices } from '../../media/own/device/devices.ts';
import { Select } from '../../ui/form/choice/select.tsx';

export const canChoose = (kind: DeviceKind): boolean =>
  kind !== 'loudspeaker' || 'setSinkId' in HTMLMediaElement.prototype;

type Props = {
  readonly kind: DeviceKind;
  readonly devices: OwnDevices;
  /** Null: the system's own. */
  readonly onChoose: (device: Device | null) => void;
};

/**
 * Empty until the browser has told which there are. A chosen device that is not here is named, and is used again when it is back.
 */
export function DeviceChooser(props: Props) {
  const t = useT();
  const here = () => props.devices.list(props.kind);
  const gone = () => (props.devices.used(props.kind) ? null : props.devices.chosen(props.kind));
  const options = () => {
    const away = gone();
    return [
      { value: '', label: t('devices.system') },
      ...here().map(({ id, label }) => ({ value: id, label })),
      ...(away ? [{ value: away.id, label: t('devices.gone', { device: away.label }) }] : []),
    ];
  };
  return (
    <Show when={canChoose(props.kind) && here().length > 0}>
      <Select
        label={t(`devices.kind.${props.kind}`)}
        options={options()}
        value={props.devices.used(props.kind)?.id ?? gone()?.id ?? ''}
        onValue={(id) => props.onChoose(here().find((one) => one.id === id) ?? null)}
      />
    </Show>
  );
}
