import { createUniqueId } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../button.tsx';
import { TextArea } from '../form/text-area.tsx';
import { Dialog } from './dialog.tsx';

type Props = {
  readonly title: string;
  /** What is done, as its button says it. */
  readonly confirm: string;
  readonly label: string;
  readonly hint: string;
  /** In characters. */
  readonly maxLength: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Nothing is done without a reason. */
  readonly required: boolean;
  readonly busy: boolean;
  /** It may not be done. */
  readonly disabled?: boolean;
  readonly onSubmit: (reason: string) => void;
  /** With the button; without it, what closes the dialog. */
  readonly onCancel?: () => void;
  readonly onClose: () => void;
};

/** Asks why, before something is refused to people who will read the reason. */
export function WhyDialog(props: Props) {
  const t = useT();
  const form = createUniqueId();
  const reason = () => props.reason.trim();
  const isOff = () => props.disabled === true || (props.required && reason() === '');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!isOff() && !props.busy) props.onSubmit(reason());
  };
  return (
    <Dialog
      open
      size="narrow"
      title={props.title}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => (props.onCancel ?? props.onClose)()}>{t('common.cancel')}</Button>
          <Button kind="warn" type="submit" form={form} busy={props.busy} disabled={isOff()}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextArea
          label={props.label}
          hint={props.hint}
          name="reason"
          maxLength={props.maxLength}
          rows={3}
          value={props.reason}
          onValue={(written) => props.onReason(written)}
          required={props.required}
        />
      </form>
    </Dialog>
  );
}
