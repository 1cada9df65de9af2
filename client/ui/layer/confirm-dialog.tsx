import type { ParentProps } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../button.tsx';
import { Dialog } from './dialog.tsx';

type Props = ParentProps<{
  readonly open: boolean;
  readonly title: string;
  /** What follows, so that nobody has to try. */
  readonly consequence: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}>;

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog(props: Props) {
  const t = useT();
  const confirm = () => {
    props.onConfirm();
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      title={props.title}
      kind="alertdialog"
      size="narrow"
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{props.cancel ?? t('common.cancel')}</Button>
          <Button kind="warn" onClick={confirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <p>{props.consequence}</p>
      {props.children}
    </Dialog>
  );
}
