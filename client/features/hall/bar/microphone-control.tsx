import Headphones from 'lucide-solid/icons/headphones';
import Mic from 'lucide-solid/icons/mic';
import MicOff from 'lucide-solid/icons/mic-off';
import { createEffect, type JSX, Match, on, Switch } from 'solid-js';
import { heardFor } from '../../../../shared/floor/time/heard-for.ts';
import { mayTransmit } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import type { MicrophoneState } from '../../../media/own/microphone.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { openDevices } from '../../devices/devices-open.ts';
import { useJoining } from '../joining/joining-context.tsx';
import { whatItWaitsFor } from './waiting-microphone.ts';

const IN_HAND: ReadonlySet<MicrophoneState> = new Set<MicrophoneState>(['open', 'muted', 'asking', 'held']);

/** The microphone as it is: it opens with the floor; without the floor there is nothing to press. */
export function MicrophoneControl() {
  const t = useT();
  const call = useCall();
  const joining = useJoining();
  const { role } = useMeeting();
  const waitsFor = useWaiting();
  const state = () => call.microphone();
  const isInHand = () => IN_HAND.has(state());
  useElsewhere(state);
  const press = () => (state() === 'open' ? call.mute() : void call.openMicrophone());
  const key = {
    keys: 'm',
    label: () => t('hall.shortcuts.microphone'),
    when: () => isInHand() || state() === 'elsewhere',
    run: press,
  };
  createEffect(() => mayTransmit(role()) && createShortcut(key));
  return (
    <Switch>
      <Match when={joining.isSilent()}>
        <Sign state="off" icon={<MicOff aria-hidden="true" />} words={t('hall.bar.microphone.room')} />
      </Match>
      <Match when={state() === 'elsewhere'}>
        <button type="button" class="control" data-state="off" onClick={press}>
          <MicOff aria-hidden="true" />
          <span class="words">{t('hall.bar.microphone.here')}</span>
        </button>
      </Match>
      <Match when={isInHand()}>
        <button type="button" class="control" data-state={state()} onClick={press}>
          {state() === 'open' ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
          <span class="words">{t(state() === 'open' ? 'hall.bar.microphone.mute' : 'hall.bar.microphone.ask')}</span>
        </button>
      </Match>
      <Match when={state() === 'blocked'}>
        <button type="button" class="control" data-state="blocked" onClick={openDevices}>
          <MicOff aria-hidden="true" />
          <span class="words">{t('hall.bar.microphone.blocked')}</span>
        </button>
      </Match>
      <Match when={state() === 'prompted'}>
        <Sign state="waiting" icon={<MicOff aria-hidden="true" />} words={t('hall.bar.microphone.prompted')} />
      </Match>
      <Match when={state() === 'waiting'}>
        <Sign state="waiting" icon={<MicOff aria-hidden="true" />} words={t(waitsFor())} />
      </Match>
      <Match when={joining.joined()}>
        <Sign state="off" icon={<Headphones aria-hidden="true" />} words={t('hall.bar.microphone.none')} />
      </Match>
    </Switch>
  );
}

function useWaiting() {
  const { meeting, state, person, role } = useMeeting();
  const call = useCall();
  const isHeardByRole = () => role() === 'chair' || role() === 'room';
  return () =>
    whatItWaitsFor({
      phase: meeting.sitting.phase.state,
      silenced: meeting.floor.silenced,
      isDue: isHeardByRole() || heardFor(state(), person()) !== null,
      opensItself: call.opensItself(),
    });
}

/** A person who is heard on another device from now on is told so on this one, and the other way round (F27). */
function useElsewhere(state: () => MicrophoneState) {
  const t = useT();
  const toasts = useToasts();
  const told = (now: boolean, before: boolean | undefined) => {
    if (now) toasts.show({ text: t('right.haveFloor.elsewhere'), kind: 'note' });
    else if (before && state() === 'open') toasts.show({ text: t('hall.bar.microphone.isHere'), kind: 'note' });
  };
  createEffect(on(() => state() === 'elsewhere', told, { defer: true }));
}

type SignProps = {
  readonly state: 'off' | 'waiting';
  readonly icon: JSX.Element;
  readonly words: string;
};

function Sign(props: SignProps) {
  return (
    <span class="control" data-state={props.state}>
      {props.icon}
      <span class="words">{props.words}</span>
    </span>
  );
}
