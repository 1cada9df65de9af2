import { createSignal, Show } from 'solid-js';
import type { AnnotationCommand } from '../../../shared/annotation/annotation.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';

type Props = {
  readonly command: AnnotationCommand;
  readonly label: string;
  readonly question: string;
  /** What goes with it, and what stays. */
  readonly consequence: string;
  /** It is gone, and so is this button. */
  readonly onTaken: () => void;
};

/** For a person who may take it back; asks once more, because the words are gone then. */
export function TakeBack(props: Props) {
  const t = useT();
  const { can } = useMeeting();
  const [isAsking, setAsking] = createSignal(false);
  const taken = () => {
    setAsking(false);
    props.onTaken();
  };
  return (
    <Show when={can(props.command)}>
      <Button kind="quiet" size="small" aria-label={props.label} onClick={() => setAsking(true)}>
        {t('annotation.withdraw')}
      </Button>
      <Dialog
        open={isAsking()}
        kind="alertdialog"
        size="narrow"
        title={props.question}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <CommandButton kind="warn" command={props.command} onCommanded={taken}>
              {t('annotation.withdraw')}
            </CommandButton>
          </>
        }
      >
        <p>{props.consequence}</p>
      </Dialog>
    </Show>
  );
}
