import { Match, Show, Switch } from 'solid-js';
import type { Arrival } from '../../../shared/floor/sound/arrival.ts';
import { voicesOf, whoseTurn } from '../../../shared/floor/sound/whose-turn.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import type { OwnSound } from '../../media/own/own-sound.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';

/** What is wrong with the sound, and what to do; nothing while all is well. */
export function StageNotice() {
  const t = useT();
  const call = useCall();
  const missing = useMissingSound();
  const instead = () => {
    const where = call.ownSound.where();
    return call.state() === 'idle' || where === 'here' ? null : where;
  };
  const refusal = () => (call.state() === 'idle' ? null : call.refusal());
  return (
    <Switch>
      <Match when={call.locked()}>
        <div class="stage-notice" role="alert">
          {t(call.locked() === 'system' ? 'hearing.stopped' : 'hearing.locked')}
          <Button kind="primary" size="small" onClick={call.unlock}>
            {t('hearing.unlock')}
          </Button>
        </div>
      </Match>
      <Match when={refusal()}>
        {(code) => (
          <p class="stage-notice" role="status">
            {t(`refusals.${code()}`)}
          </p>
        )}
      </Match>
      <Match when={call.state() === 'lost'}>
        <p class="stage-notice" role="status">
          {t('hearing.lost')}
        </p>
      </Match>
      <Match when={call.state() === 'joining'}>
        <p class="stage-notice" role="status">
          {t('hearing.joining')}
        </p>
      </Match>
      <Match when={missing()}>
        {(words) => (
          <p class="stage-notice" role="status">
            {words()}
          </p>
        )}
      </Match>
      <Match when={call.isLineShort()}>
        <p class="stage-notice" role="status">
          {t('hearing.lineShort')}
        </p>
      </Match>
      <Match when={instead()}>{(where) => <OwnSoundNotice where={where()} />}</Match>
    </Switch>
  );
}

/** Whose sound does not arrive, or badly (F33): one's own, everybody's here, or that of a person who has the floor. The holder is told where their turn is. */
function useMissingSound(): () => string | null {
  const t = useT();
  const { meeting, person } = useMeeting();
  const call = useCall();
  const speaks = () => whoseTurn(meeting).some((member) => member.person === person());
  const others = () => voicesOf(meeting).filter((voice) => voice !== person());
  const whose = (wanted: Arrival) => others().find((voice) => call.arrivalOf(voice) === wanted);
  const nameOf = (voice: PersonId) => meeting.attendance.members[voice]?.profile.name ?? '';
  const ofOthers = () => {
    for (const arrival of ['muted', 'unopened', 'none', 'bad'] as const) {
      const voice = whose(arrival);
      if (voice) return t(`hearing.from.${arrival}`, { name: nameOf(voice) });
    }
    return null;
  };
  return () => {
    if (call.ownArrival() === 'lost' && !speaks()) return t('right.haveFloor.unheard');
    if (call.state() !== 'idle' && call.reception() === 'none') return t('hearing.notReceived');
    return ofOthers();
  };
}

/** Where one hears the meeting instead, or as well (F34). */
function OwnSoundNotice(props: { readonly where: Exclude<OwnSound, 'here'> }) {
  const t = useT();
  const { playHere, silence } = useCall().ownSound;
  return (
    <div class="stage-notice" role="status">
      {t(`hearing.sounds.${props.where}`)}
      <Show when={props.where === 'both'}>
        <Button size="small" onClick={silence}>
          {t('hearing.sounds.silence')}
        </Button>
      </Show>
      <Button kind="primary" size="small" onClick={playHere}>
        {t(props.where === 'both' ? 'hearing.sounds.keep' : 'hearing.sounds.play')}
      </Button>
    </div>
  );
}
