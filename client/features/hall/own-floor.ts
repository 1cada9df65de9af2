import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { nameOf } from '../../../shared/floor/requests/beneficiary.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import type { FloorView } from '../floor/floor-view.ts';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { placeInWords } from '../floor/floor-words.ts';
import { createPlaceAnnouncer, type Spoken } from '../floor/list/place-announcer.ts';
import { playChime } from './bar/chime.ts';
import { wantsChime } from './bar/chime-choice.ts';
import { useJoining } from './joining/joining-context.tsx';

/** What a person is told about their own floor and nobody else's: place, turn, chime (F13, F19); what they lose is told by `told-of-right.ts`. */
export function useOwnFloor() {
  const view = useFloorView();
  useOwnPlace(view);
  useChime(view);
  useOwnSound();
}

function useOwnPlace(view: FloorView) {
  const t = useT();
  const { meeting } = useMeeting();
  const announcer = useAnnouncer();
  const author = () => {
    const request = view.held();
    return request ? nameOf(meeting, request.beneficiary).name : '';
  };
  function sentence(spoken: Spoken): string {
    if (spoken.about === 'place') return t('floor.yourPlace', { place: placeInWords(t, spoken.place) });
    if (spoken.about === 'next') return t('floor.youAreNext');
    if (spoken.about === 'read-out') return t('floor.yoursIsReadOut');
    return spoken.about === 'reading' ? t('floor.youReadOut', { name: author() }) : t('floor.youHaveTheFloor');
  }
  const place = createPlaceAnnouncer(
    (spoken, how) => announcer.say(sentence(spoken), how),
    () => performance.now(),
  );
  createEffect(on(view.ownPlace, place.stands));
  onCleanup(place.close);
}

function useChime(view: FloorView) {
  const { devices } = useCall();
  const joining = useJoining();
  const isHeard = () => wantsChime() && joining.joined() !== null && !joining.isSilent();
  const turn = createMemo(() => view.speaks()?.id ?? null);
  createEffect(
    on(
      turn,
      (requestId) => {
        if (requestId && isHeard()) void playChime(devices.used('loudspeaker')?.id ?? null);
      },
      { defer: true },
    ),
  );
}

/** That the person's own sound does not arrive, and that it does again (F33): shown where the turn is, and said. */
function useOwnSound() {
  const t = useT();
  const call = useCall();
  const announcer = useAnnouncer();
  const told = createMemo(
    (before: boolean) => (call.ownArrival() === 'awaited' ? before : call.ownArrival() === 'lost'),
    false,
  );
  const say = (lost: boolean) => {
    if (lost) announcer.say(t('right.haveFloor.unheard'), 'assertive');
    else if (call.ownArrival() === 'arrives') announcer.say(t('right.haveFloor.heardAgain'), 'polite');
  };
  createEffect(on(told, say, { defer: true }));
}
