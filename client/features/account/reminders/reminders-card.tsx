import { createSignal, For, Show } from 'solid-js';
import type { RemindersAnswer, TrialSent } from '../../../../shared/protocol/http/people/reminders.ts';
import { CHANNELS, type Channel, REMINDERS, type ReminderKind } from '../../../../shared/reminding/reminder.ts';
import { createAnswer } from '../../../http/answer.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Answered, sentenceOf } from '../../../ui/form/answered.tsx';
import '../../../ui/form/choice/choices.css';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { type OwnPush, ownPush } from './own-push.ts';
import { PushSwitch } from './push-switch.tsx';

type Known = { readonly told: RemindersAnswer; readonly own: OwnPush };

const known = async (told: RemindersAnswer | Failure): Promise<Known | Failure> =>
  isFailure(told) ? told : { told, own: await ownPush(told) };

export function RemindersCard() {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => 'reminders',
    async () => known(await request<RemindersAnswer>('GET', '/api/account/reminders')),
  );
  return (
    <section class="card form" aria-labelledby="reminders">
      <div>
        <h2 id="reminders">{t('accounts.reminders.heading')}</h2>
        <p class="quiet">{t('accounts.reminders.note')}</p>
      </div>
      <Answered answer={answer()} onRetry={reload}>
        {(found) => <Reminders {...found()} />}
      </Answered>
    </section>
  );
}

function Reminders(props: Known) {
  const toasts = useToasts();
  const t = useT();
  const [changed, setChanged] = createSignal<Known>();
  const now = () => changed() ?? { told: props.told, own: props.own };

  async function take(answer: RemindersAnswer | Failure): Promise<void> {
    const is = await known(answer);
    if (isFailure(is)) toasts.show({ text: sentenceOf(t, is), kind: 'refused' });
    else setChanged(is);
  }
  const wish = async (kind: ReminderKind, channel: Channel, wanted: boolean): Promise<void> =>
    take(await request<RemindersAnswer>('PATCH', '/api/account/reminders', { kind, channel, wanted }));
  return (
    <>
      <PushSwitch own={now().own} publicKey={now().told.publicKey} onTold={take} />
      <For each={REMINDERS}>
        {(kind) => (
          <fieldset class="choices">
            <legend>{t(`accounts.reminders.kind.${kind}`)}</legend>
            <For each={CHANNELS}>
              {(channel) => (
                <Wish
                  channel={channel}
                  wanted={now().told.wishes[kind][channel]}
                  isPossible={channel === 'push' || now().told.byMail}
                  onWish={(wanted) => void wish(kind, channel, wanted)}
                />
              )}
            </For>
          </fieldset>
        )}
      </For>
      <Show when={!now().told.byMail}>
        <p class="quiet">{t('accounts.reminders.no-mail')}</p>
      </Show>
      <div class="form-foot row">
        <Show when={now().told.endpoints.length > 0}>
          <Trial channel="push" />
        </Show>
        <Show when={now().told.byMail}>
          <Trial channel="mail" />
        </Show>
      </div>
    </>
  );
}

type WishProps = {
  readonly channel: Channel;
  readonly wanted: boolean;
  readonly isPossible: boolean;
  readonly onWish: (wanted: boolean) => void;
};

function Wish(props: WishProps) {
  const t = useT();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.wanted}
        disabled={!props.isPossible}
        onChange={(event) => props.onWish(event.currentTarget.checked)}
      />
      <span>{t(`accounts.reminders.channel.${props.channel}`)}</span>
    </label>
  );
}

function Trial(props: { readonly channel: Channel }) {
  const t = useT();
  const toasts = useToasts();
  const [isBusy, setBusy] = createSignal(false);
  async function send(): Promise<void> {
    setBusy(true);
    const answer = await request<TrialSent>('POST', '/api/account/reminders/trial', { channel: props.channel });
    setBusy(false);
    if (isFailure(answer)) return toasts.show({ text: sentenceOf(t, answer), kind: 'refused' });
    const isSent = answer.sent > 0;
    toasts.show({
      text: t(isSent ? 'accounts.reminders.trial-sent' : 'accounts.reminders.trial-failed'),
      kind: isSent ? 'done' : 'refused',
    });
  }
  return (
    <Button busy={isBusy()} onClick={() => void send()}>
      {t(`accounts.reminders.trial.${props.channel}`)}
    </Button>
  );
}
