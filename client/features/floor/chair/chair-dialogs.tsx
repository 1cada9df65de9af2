import { Match, Switch } from 'solid-js';
import { InscribeDialog } from '../inscription/inscribe-dialog.tsx';
import { TransferDialog } from '../inscription/transfer-dialog.tsx';
import { ReadOutDialog } from '../list/read-out-dialog.tsx';
import { ReasonDialog } from '../list/row/reason-dialog.tsx';
import { EnterDialog } from '../request/enter-dialog.tsx';
import { type ChairDialog, useChairDialogs } from './chair-dialogs-context.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { StatisticsDialog } from './statistics-dialog.tsx';
import { TimesDialog } from './times-dialog.tsx';

const ending = (dialog: ChairDialog | null) =>
  dialog?.what === 'deny' || dialog?.what === 'revoke' ? { what: dialog.what, requestId: dialog.requestId } : undefined;
const transferring = (dialog: ChairDialog | null) => (dialog?.what === 'transfer' ? dialog : undefined);

const inscribing = (dialog: ChairDialog | null) => (dialog?.what === 'inscribe' ? dialog : undefined);

/** The dialog of the list keepers that is open. */
export function ChairDialogs() {
  const dialogs = useChairDialogs();
  const is = (what: ChairDialog['what']) => dialogs.shown()?.what === what;
  return (
    <Switch>
      <Match when={transferring(dialogs.shown())}>
        {(dialog) => <TransferDialog requestId={dialog().requestId} onClose={dialogs.close} />}
      </Match>
      <Match when={ending(dialogs.shown())}>
        {(dialog) => <ReasonDialog what={dialog().what} requestId={dialog().requestId} onClose={dialogs.close} />}
      </Match>
      <Match when={inscribing(dialogs.shown())}>
        {(dialog) => <InscribeDialog itemId={dialog().itemId} onClose={dialogs.close} />}
      </Match>
      <Match when={is('enter')}>
        <EnterDialog onClose={dialogs.close} />
      </Match>
      <Match when={is('times')}>
        <TimesDialog onClose={dialogs.close} />
      </Match>
      <Match when={is('policy')}>
        <PolicyDialog onClose={dialogs.close} />
      </Match>
      <Match when={is('read-out')}>
        <ReadOutDialog onClose={dialogs.close} />
      </Match>
      <Match when={is('statistics')}>
        <StatisticsDialog onClose={dialogs.close} />
      </Match>
    </Switch>
  );
}
