import Ban from 'lucide-solid/icons/ban';
import SkipForward from 'lucide-solid/icons/skip-forward';
import { Show } from 'solid-js';
import type { Holding } from '../../../../shared/floor/floor.ts';
import type { RequestId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandButton, CommandIconButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useFloorView } from '../floor-view-context.tsx';
import { ADDED_SECONDS } from './added-seconds.ts';
import { useChairDialogs } from './chair-dialogs-context.tsx';
import { UnheardTime } from './unheard-time.tsx';

/** The chair's controls for the present turn; the holder's own controls are in the bar at the bottom. */
export function HolderActions(props: { readonly holding: Holding }) {
  const t = useT();
  const view = useFloorView();
  return (
    <>
      <UnheardTime holding={props.holding} />
      <div class="actions">
        <Show when={!view.iHold()}>
          <CommandButton
            kind="primary"
            size="small"
            command={{ type: 'floor.end', requestId: props.holding.requestId }}
          >
            {t('floor.end')}
          </CommandButton>
        </Show>
        <CommandButton
          size="small"
          inSteps
          command={{ type: 'floor.add-time', requestId: props.holding.requestId, seconds: ADDED_SECONDS }}
        >
          {t('chairing.addHalf')}
        </CommandButton>
        <CommandIconButton
          label={t('chairing.passOver')}
          command={{ type: 'floor.pass-over', requestId: props.holding.requestId }}
        >
          <SkipForward class="turns" />
        </CommandIconButton>
        <Revoke requestId={props.holding.requestId} />
      </div>
    </>
  );
}

function Revoke(props: { readonly requestId: RequestId }) {
  const t = useT();
  const dialogs = useChairDialogs();
  const { can } = useMeeting();
  return (
    <IconButton
      label={t('chairing.revoke')}
      disabled={!can({ type: 'floor.revoke', requestId: props.requestId, reason: null })}
      onClick={() => dialogs.open({ what: 'revoke', requestId: props.requestId })}
    >
      <Ban />
    </IconButton>
  );
}
