import Copy from 'lucide-solid/icons/copy';
import { createMemo } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EitherLabel } from '../../../ui/label/either-label.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import '../chair/chair-tools.css';
import { useFloorView } from '../floor-view-context.tsx';
import { readOutText } from './read-out.ts';

/** The list as text: what the secretariat reads out before it is closed. */
export function ReadOutDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const toasts = useToasts();
  const text = createMemo(() => readOutText(t, meeting, view));
  async function copy() {
    await navigator.clipboard.writeText(text());
    toasts.show({ text: t('chairing.readOutDialog.copied'), kind: 'done' });
  }
  return (
    <Dialog
      open
      title={t('chairing.readOutDialog.title')}
      onClose={() => props.onClose()}
      actions={
        <>
          <CloseList />
          <Button icon={<Copy />} onClick={() => void copy()}>
            {t('chairing.readOutDialog.copy')}
          </Button>
        </>
      }
    >
      <p class="quiet">{t('chairing.readOutDialog.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, by keyboard as well */}
      <div class="read-out" tabIndex={0} dir="auto">
        {text()}
      </div>
    </Dialog>
  );
}

/** Closes the list of the item before the meeting, or opens it again. */
export function CloseList() {
  const t = useT();
  const view = useFloorView();
  const isOpen = () => view.list().state === 'open';
  const command = () => {
    const item = view.item();
    return item && ({ type: isOpen() ? 'floor.close-list' : 'floor.open-list', agendaItemId: item.id } as const);
  };
  return (
    <CommandButton size="small" command={command()}>
      <EitherLabel first={t('chairing.closeList')} second={t('chairing.openList')} isSecond={!isOpen()} />
    </CommandButton>
  );
}
