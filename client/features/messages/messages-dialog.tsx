import { useT } from '../../i18n/language-context.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { Correspondences } from './correspondences.tsx';
import type { Mailbox } from './mailbox.ts';

export function MessagesDialog(props: { readonly mailbox: Mailbox; readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open size="wide" title={t('hall.messages.open')} onClose={() => props.onClose()}>
      <Correspondences mailbox={props.mailbox} />
    </Dialog>
  );
}
