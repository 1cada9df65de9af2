import { createSignal, Match, Switch } from 'solid-js';
import type { RemindersAnswer } from '../../../../shared/protocol/http/people/reminders.ts';
import type { Failure } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { type OwnPush, turnOff, turnOn } from './own-push.ts';

type Props = {
  readonly own: OwnPush;
  readonly publicKey: string;
  readonly onTold: (answer: RemindersAnswer | Failure) => Promise<void>;
};

/** Whether this browser shows reminders, and how it begins or ends to. */
export function PushSwitch(props: Props) {
  const t = useT();
  const [isBusy, setBusy] = createSignal(false);
  const [why, setWhy] = createSignal<'denied' | 'unavailable'>();
  const own = () => why() ?? props.own;

  async function on(): Promise<void> {
    setBusy(true);
    setWhy(undefined);
    const answer = await turnOn(props.publicKey);
    if (typeof answer === 'string') setWhy(answer);
    else await props.onTold(answer);
    setBusy(false);
  }
  async function off(): Promise<void> {
    setBusy(true);
    await props.onTold(await turnOff());
    setBusy(false);
  }
  return (
    <div class="stack">
      <p role="status">{t(`accounts.reminders.here.${own()}`)}</p>
      <Switch>
        <Match when={props.own === 'on'}>
          <Button busy={isBusy()} onClick={() => void off()}>
            {t('accounts.reminders.turn-off')}
          </Button>
        </Match>
        <Match when={props.own !== 'unsupported'}>
          <Button kind="primary" busy={isBusy()} onClick={() => void on()}>
            {t('accounts.reminders.turn-on')}
          </Button>
        </Match>
      </Switch>
    </div>
  );
}
