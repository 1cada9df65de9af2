import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { nameOf } from '../../../shared/floor/beneficiary.ts';
import { type Told, toldOfOwnRight } from '../../../shared/floor/sound/told-of-own-right.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import type { FloorView } from '../floor/floor-view.ts';
import { placeInWords } from '../floor/floor-words.ts';
import { createPlaceAnnouncer, type Spoken } from '../floor/list/place-announcer.ts';
import { playChime } from './bar/chime.ts';
import { toldInWords } from './notices/told-in-words.ts';

/**
 * What a person is told about their own floor, and about nobody else's: place, turn, chime, and what they lose and why (F13, F19,
 * F23).
 */
export function useOwnFloor(view: FloorView, wantsChime: () => boolean) {
  useOwnPlace(view);
  useChime(view, wantsChime);
  useOwnRight();
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

function useChime(view: FloorView, wantsChime: () => boolean) {
  const { devices } = useCall();
  const turn = createMemo(() => view.speaks()?.id ?? null);
  createEffect(
    on(
      turn,
      (requestId) => {
        if (requestId && wantsChime()) void playChime(devices.used('loudspeaker')?.id ?? null);
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
    if (lost) announcer.say(t('hall.haveFloor.unheard'), 'assertive');
    else if (call.ownArrival() === 'arrives') announcer.say(t('hall.haveFloor.heardAgain'), 'polite');
  };
  createEffect(on(told, say, { defer: true }));
}

/** A person who loses their right to be heard, or their place, is told at once, and also when it is back (F5, F23). */
function useOwnRight() {
  const t = useT();
  const toasts = useToasts();
  const { onFolded, person } = useMeeting();
  const isGood = ({ about }: Told): boolean => about === 'gained' || about === 'heard';
  const stop = onFolded(({ records, before, after }) => {
    const me = person();
    for (const told of me === null ? [] : toldOfOwnRight({ records, before, after, person: me }))
      toasts.show({ text: toldInWords(t, after, told), kind: isGood(told) ? 'note' : 'refused' });
  });
  onCleanup(stop);
}
