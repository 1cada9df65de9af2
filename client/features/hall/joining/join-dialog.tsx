import { createSignal, For, onMount, Show } from 'solid-js';
import { hasCome } from '../../../../shared/attendance/attendance.ts';
import type { Lasting } from '../../../../shared/floor/sound/own-wishes.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import { mayTransmit } from '../../../../shared/permissions.ts';
import { saysNow } from '../../../../shared/recording/consent.ts';
import { asksForConsent } from '../../../../shared/recording/recording.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay, useSending } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import '../../../ui/form/choice/choices.css';
import { ConsentChoice } from '../../recording/recording-later.ts';
import { chooseChime, wantsChime } from '../bar/chime-choice.ts';
import { MicrophonePreview } from '../bar/microphone-preview.tsx';
import { WAYS, type Way } from './join-choice.ts';
import { useJoining } from './joining-context.tsx';
import { registeredModeSoon, wayFor } from './registered-way.ts';

const HINTS: Readonly<Record<Way, Key>> = {
  both: 'joining.bothHint',
  microphone: 'joining.microphoneHint',
  listen: 'joining.listenHint',
  room: 'joining.roomHint',
};

/** The link on the room's screen says how they are here, whatever they registered. */
const isOnLink = (): boolean => new URLSearchParams(location.search).has('way');

type Props = { readonly onClose: () => void };

/** How a person takes part: asked once; the answer is remembered on this device. */
export function JoinDialog(props: Props) {
  const t = useT();
  const { meeting, person, role } = useMeeting();
  const joining = useJoining();
  const hasBeenHere = () => {
    const me = person();
    return me !== null && hasCome(meeting.attendance, me);
  };
  const remembered = joining.remembered();
  const mayNotSpeak = () => role() !== null && !mayTransmit(role());
  const ways = () => WAYS.filter((way) => !mayNotSpeak() || way === 'listen' || way === 'room');
  const [chosen, setChosen] = createSignal<Way>(remembered.way);
  const way = (): Way => (ways().includes(chosen()) ? chosen() : 'listen');
  const [isProposed, setProposed] = createSignal(isOnLink() || hasBeenHere());
  onMount(async () => {
    const meetingId = meeting.sitting.convocation?.meetingId;
    const mode = meetingId && !isProposed() ? await registeredModeSoon(meetingId) : null;
    if (mode) setChosen(wayFor(remembered.way, mode));
    setProposed(true);
  });
  const [opensItself, setOpensItself] = createSignal(remembered.opensItself);
  /** Chosen by hand: a remembered choice opens nothing that its person has shut (F30). */
  const [pressed, setPressed] = createSignal<readonly Lasting[]>([]);
  function choose(each: Way): void {
    setChosen(each);
    setPressed(each === 'both' ? ['microphone', 'camera'] : each === 'microphone' ? ['microphone'] : []);
  }
  function agree(opens: boolean): void {
    setOpensItself(opens);
    if (opens) setPressed((before) => [...before, 'microphone']);
  }
  const { consent, setConsent, isAsked, sendConsent } = useConsent();
  const hasMicrophone = () => way() === 'both' || way() === 'microphone';

  async function join(event: Event) {
    event.preventDefault();
    const wanted = joining.isRoomDevice() ? 'both' : way();
    if (await joining.join({ way: wanted, opensItself: opensItself() }, pressed())) {
      await sendConsent();
      props.onClose();
    }
  }
  return (
    <Dialog
      open={isProposed()}
      persistent
      title={t('joining.title')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('joining.later')}</Button>
          <Button kind="primary" type="submit" form="join" busy={joining.busy()}>
            {t('joining.send')}
          </Button>
        </>
      }
    >
      <form id="join" class="stack" onSubmit={join}>
        <Show when={!joining.isRoomDevice()} fallback={<RoomDevice />}>
          <fieldset class="choices">
            <legend>{t('joining.lead')}</legend>
            <For each={ways()}>
              {(each) => (
                <label class="choice">
                  <input type="radio" name="way" value={each} checked={way() === each} onChange={() => choose(each)} />
                  <span>
                    {t(`joining.${each}`)}
                    <small>{t(each === 'listen' && mayNotSpeak() ? 'joining.observeHint' : HINTS[each])}</small>
                  </span>
                </label>
              )}
            </For>
          </fieldset>
        </Show>
        <Show when={hasMicrophone() && !joining.isRoomDevice()}>
          <Tick label={t('joining.agree')} hint={t('joining.agreeHint')} value={opensItself()} onValue={agree} />
        </Show>
        <Show when={isAsked() && !joining.isRoomDevice()}>
          <ConsentChoice said={consent()} onSay={setConsent} />
        </Show>
        <Show when={!mayNotSpeak() && !joining.isRoomDevice() && way() !== 'room'}>
          <Tick label={t('joining.chime')} value={wantsChime()} onValue={chooseChime} />
        </Show>
        <Show when={hasMicrophone() && !joining.isRoomDevice()}>
          <MicrophonePreview />
          <p class="small">
            <a href={`/meetings/${meeting.sitting.convocation?.meetingId ?? ''}/test`}>{t('joining.test')}</a>
          </p>
        </Show>
      </form>
    </Dialog>
  );
}

/** Z2: people are asked as they come; who does not answer is not recorded. */
function useConsent() {
  const { meeting, person } = useMeeting();
  const may = useMay();
  const sending = useSending();
  const before = () => {
    const me = person();
    return me === null ? null : saysNow(meeting.recording, me);
  };
  const [said, setSaid] = createSignal<boolean | null>(null);
  const consent = () => said() ?? before();
  const isAsked = () => asksForConsent(meeting.recording) && may('recording.answer');
  async function sendConsent(): Promise<void> {
    const isYes = consent();
    if (isAsked() && isYes !== null && isYes !== before()) await sending.send({ type: 'recording.answer', isYes });
  }
  return { consent, setConsent: (isYes: boolean) => void setSaid(isYes), isAsked, sendConsent };
}

function RoomDevice() {
  const t = useT();
  return (
    <p>
      <strong>{t('joining.roomDevice')}.</strong> {t('joining.roomDeviceHint')}
    </p>
  );
}

type TickProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onValue: (value: boolean) => void;
};

function Tick(props: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={props.value} onChange={(event) => props.onValue(event.currentTarget.checked)} />
      <span>
        {props.label}
        <Show when={props.hint}>
          <small>{props.hint}</small>
        </Show>
      </span>
    </label>
  );
}
