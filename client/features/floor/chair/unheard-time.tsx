import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import type { Holding } from '../../../../shared/floor/floor.ts';
import { voicesOf } from '../../../../shared/floor/sound/whose-turn.ts';
import { ALL_HEARD, secondsUnheard, unheardAfter } from '../../../../shared/floor/time/unheard.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { clockFace } from '../clock/clock-face.ts';

const SILENT: ReadonlySet<string> = new Set(['none', 'muted', 'unopened']);

/** How much of the turn nobody has heard, and a button that gives it back (F33): for a person who keeps the clock. */
export function UnheardTime(props: { readonly holding: Holding }) {
  const t = useT();
  const now = useClock();
  const call = useCall();
  const { meeting } = useMeeting();
  const [unheard, setUnheard] = createSignal(ALL_HEARD);
  /** Nothing is known where no device is to be heard. */
  const isHeard = createMemo(() => {
    const known = voicesOf(meeting).flatMap((voice) => call.arrivalOf(voice) ?? []);
    return props.holding.stoppedAt !== null || known.length === 0 || known.some((arrival) => !SILENT.has(arrival));
  });
  createEffect(
    on([() => props.holding.requestId, isHeard], ([turn, heard], before) =>
      setUnheard((sum) => unheardAfter(before?.[0] === turn ? sum : ALL_HEARD, heard, now())),
    ),
  );
  const seconds = () => secondsUnheard(unheard(), now());
  return (
    <Show when={seconds() > 0}>
      <p class="unheard">
        <span>{t('chairing.unheard', { time: clockFace(seconds()) })}</span>
        <CommandButton
          size="small"
          command={{ type: 'floor.add-time', requestId: props.holding.requestId, seconds: seconds() }}
          onCommanded={() => setUnheard(unheardAfter(ALL_HEARD, isHeard(), now()))}
        >
          {t('chairing.giveBack')}
        </CommandButton>
      </p>
    </Show>
  );
}
