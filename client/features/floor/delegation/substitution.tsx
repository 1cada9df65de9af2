import UsersRound from 'lucide-solid/icons/users-round';
import { createSignal, Show, untrack } from 'solid-js';
import type { FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { createSubstitute, type Substitute } from './substitute.ts';

type Props = {
  readonly request: FloorRequest;
  /** Beside the holder there is room for a sign alone. */
  readonly isSmall?: boolean;
};

/** Who of a delegation speaks: for its members, and for those who keep the list (F39). For everybody else it is empty. */
export function Substitution(props: Props) {
  const t = useT();
  const substitute = createSubstitute(() => props.request);
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={substitute.isTheirs()}>
      <Show
        when={props.isSmall}
        fallback={
          <span class="why">
            <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {t('inscribing.change')}
            </Button>
          </span>
        }
      >
        <IconButton label={t('inscribing.change')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <UsersRound />
        </IconButton>
      </Show>
      <Show when={isOpen()}>
        <SubstitutionDialog request={props.request} substitute={substitute} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}

type DialogProps = {
  readonly request: FloorRequest;
  readonly substitute: Substitute;
  readonly onClose: () => void;
};

/** The person who asks, a colleague, or for a list keeper somebody of the organisation who has no account. */
function SubstitutionDialog(props: DialogProps) {
  const t = useT();
  const sending = useSending();
  const announcer = useAnnouncer();
  const form = untrack(() => props.substitute.form());
  const send = () => {
    if (!form.isMe()) return t('inscribing.change');
    return t(props.request.status.state === 'granted' ? 'inscribing.takeFloor' : 'inscribing.takePlace');
  };
  async function change(event: Event) {
    event.preventDefault();
    const command = form.command();
    if (!command || !isAccepted(await sending.send(command))) return;
    announcer.say(props.substitute.sentence(), 'polite');
    props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t('inscribing.change')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="substitution"
            busy={sending.busy()}
            disabled={form.command() === null}
          >
            {send()}
          </Button>
        </>
      }
    >
      <form id="substitution" class="stack" onSubmit={change}>
        <p>{props.substitute.sentence()}</p>
        <Show when={props.substitute.isMine() && form.names()}>
          {(names) => <p class="small quiet">{t('inscribing.mayTakeOver', { names: names() })}</p>}
        </Show>
        <Show when={form.options().length === 0}>
          <p>{t('inscribing.unconfirmed')}</p>
        </Show>
        <Select
          autofocus
          label={t(props.substitute.isMine() ? 'inscribing.speaksForYou' : 'inscribing.speaksInstead')}
          placeholder={t('inscribing.choose')}
          value={form.chosen()}
          onValue={form.choose}
          options={form.options()}
        />
        <Show when={form.isWithoutAccount()}>
          <Field label={t('inscribing.name')} value={form.name()} onValue={form.setName} maxLength={200} dir="auto" />
        </Show>
      </form>
    </Dialog>
  );
}
