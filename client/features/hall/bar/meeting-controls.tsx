import { createSignal, Match, Switch } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useSending } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/layer/confirm-dialog.tsx';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { RecordingControls } from '../../recording/recording-later.ts';
import { ScreenLinksButton } from '../../screen/screen-links-button.tsx';
import { BeforeClosing } from './before-closing.tsx';

/** Opening, suspending, resuming and closing: for the chair and the secretary. */
export function MeetingControls() {
  return (
    <>
      <ScreenLinksButton />
      <RecordingControls />
      <PhaseButtons />
    </>
  );
}

function PhaseButtons() {
  const t = useT();
  const { meeting } = useMeeting();
  const phase = () => meeting.sitting.phase.state;
  const [reopening, setReopening] = createSignal(false);
  usePhaseShortcuts(() => setReopening(true));
  return (
    <span class="phase-buttons">
      <Switch>
        <Match when={phase() === 'not-open'}>
          <CommandButton size="small" kind="primary" command={{ type: 'meeting.open' }}>
            {t('presiding.open')}
          </CommandButton>
        </Match>
        <Match when={phase() === 'open'}>
          <CommandButton size="small" command={{ type: 'meeting.suspend' }}>
            {t('presiding.suspend')}
          </CommandButton>
          <CloseMeeting />
        </Match>
        <Match when={phase() === 'suspended'}>
          <CommandButton size="small" kind="primary" command={{ type: 'meeting.resume' }}>
            {t('presiding.resume')}
          </CommandButton>
          <CloseMeeting />
        </Match>
        <Match when={phase() === 'closed'}>
          <OpenAgain asking={reopening()} onAsk={setReopening} />
        </Match>
      </Switch>
    </span>
  );
}

function CloseMeeting() {
  const t = useT();
  const { can } = useMeeting();
  const sending = useSending();
  const [asking, setAsking] = createSignal(false);
  createShortcut({
    keys: 'Shift+X',
    label: () => t('presiding.shortcuts.close'),
    when: () => can({ type: 'meeting.close' }),
    run: () => setAsking(true),
  });
  return (
    <>
      <Button
        size="small"
        busy={sending.busy()}
        disabled={!can({ type: 'meeting.close' })}
        aria-hidden={asking() || undefined}
        onClick={() => setAsking(true)}
      >
        {t('presiding.close')}
      </Button>
      <ConfirmDialog
        open={asking()}
        title={t('presiding.confirmClose')}
        consequence={t('presiding.confirmCloseHint')}
        confirm={t('presiding.close')}
        cancel={t('presiding.keepOpen')}
        onConfirm={() => void sending.send({ type: 'meeting.close' })}
        onClose={() => setAsking(false)}
      >
        <BeforeClosing />
      </ConfirmDialog>
    </>
  );
}

/** For a meeting that was closed by mistake, or too early. It asks first, because the record keeps every opening. */
function OpenAgain(props: { readonly asking: boolean; readonly onAsk: (asking: boolean) => void }) {
  const t = useT();
  const { can } = useMeeting();
  const sending = useSending();
  return (
    <>
      <Button
        size="small"
        busy={sending.busy()}
        disabled={!can({ type: 'meeting.open' })}
        aria-hidden={props.asking || undefined}
        onClick={() => props.onAsk(true)}
      >
        {t('presiding.openAgain')}
      </Button>
      <ConfirmDialog
        open={props.asking}
        title={t('presiding.confirmOpenAgain')}
        consequence={t('presiding.confirmOpenAgainHint')}
        confirm={t('presiding.openAgain')}
        cancel={t('presiding.keepClosed')}
        onConfirm={() => void sending.send({ type: 'meeting.open' })}
        onClose={() => props.onAsk(false)}
      />
    </>
  );
}

function usePhaseShortcuts(askToReopen: () => void) {
  const t = useT();
  const { meeting, can } = useMeeting();
  const { send } = useSending();
  const phase = () => meeting.sitting.phase.state;
  const opening = () => ({ type: phase() === 'suspended' ? 'meeting.resume' : 'meeting.open' }) as const;
  const open = () => (phase() === 'closed' ? askToReopen() : void send(opening()));
  createShortcut({
    keys: 'Shift+O',
    label: () => t('presiding.shortcuts.open'),
    when: () => can(opening()),
    run: open,
  });
  createShortcut({
    keys: 'Shift+S',
    label: () => t('presiding.shortcuts.suspend'),
    when: () => can({ type: 'meeting.suspend' }),
    run: () => void send({ type: 'meeting.suspend' }),
  });
}
