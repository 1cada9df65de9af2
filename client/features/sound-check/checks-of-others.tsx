import { Show } from 'solid-js';
import './sound-check.css';
import type { SoundCheck } from '../../../shared/protocol/media-frames.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { dotted } from '../../ui/label/dotted.ts';
import { EitherLabel } from '../../ui/label/either-label.tsx';
import { Listed } from '../../ui/label/listed.tsx';
import { Key } from '../stage/keyed.tsx';
import { CheckTrouble } from './check-trouble.tsx';

/** For moderators: the next speakers, how their sound is, and a private word with them. */
export function ChecksOfOthers() {
  const t = useT();
  const { soundCheck } = useCall();
  const rows = () => soundCheck.checks().map((check) => ({ id: check.person, check }));
  return (
    <Show when={rows().length > 0}>
      <section class="sound-check" aria-label={t('check.all')}>
        <h3>{t('check.all')}</h3>
        <CheckTrouble />
        <ol>
          <Key each={rows()}>{(row) => <CheckRow check={row().check} />}</Key>
        </ol>
      </section>
    </Show>
  );
}

function CheckRow(props: { readonly check: SoundCheck }) {
  const t = useT();
  const { soundCheck } = useCall();
  const { meeting } = useMeeting();
  const profile = () => meeting.attendance.members[props.check.person]?.profile;
  const isMine = () => soundCheck.talkingWith() === props.check.person;
  return (
    <li>
      <span class="dot" data-sound={props.check.verdict ?? undefined} aria-hidden="true" />
      <span class="who">
        <bdi>{profile()?.name}</bdi>
        <small>
          <bdi>{profile()?.organisation}</bdi>
        </small>
        <small>
          <Show when={props.check.advice} fallback={t(`check.state.${props.check.state}`)}>
            {(advice) => <>{t(`check.advice.${advice()}`)}</>}
          </Show>
          <Show when={props.check.measured}>{(measured) => <Measures measured={measured()} />}</Show>
        </small>
      </span>
      <Button
        size="small"
        disabled={props.check.state === 'invited'}
        aria-pressed={isMine()}
        onClick={() => void soundCheck.talkWith(isMine() ? null : props.check.person)}
      >
        <EitherLabel first={t('check.talk')} second={t('check.hangUp')} isSecond={isMine()} />
        <span class="unseen">
          {' '}
          <Listed parts={[profile()?.name ?? '', profile()?.organisation ?? '']} />
        </span>
      </Button>
    </li>
  );
}

function Measures(props: { readonly measured: NonNullable<SoundCheck['measured']> }) {
  const t = useT();
  const formats = useFormats();
  const { number } = formats;
  const parts = () => {
    const { levelDb, lost, roundTripMs } = props.measured;
    return dotted([
      levelDb === null ? '' : t('check.measured.level', { level: number(Math.round(levelDb)) }),
      lost === null ? '' : t('check.measured.lost', { percent: number(Math.round(lost * 100)) }),
      roundTripMs === null ? '' : t('check.measured.roundTrip', { ms: number(Math.round(roundTripMs)) }),
    ]);
  };
  return <span class="measures"> {parts()}</span>;
}
