import { createEffect, createMemo, on, onCleanup, untrack } from 'solid-js';
import { nameOf } from '../../../shared/floor/beneficiary.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { FloorView } from '../floor/floor-view.ts';
import { endingInWords, placeInWords } from '../floor/floor-words.ts';
import { createEndingTeller } from '../floor/own-ending.ts';
import { createPlaceAnnouncer, type Spoken } from '../floor/place-announcer.ts';
import { playChime } from './chime.ts';

/** What a person is told about their own floor and nobody else's: place, turn, chime, and why a request ended (F13, F19). */
export function useOwnFloor(view: FloorView, wantsChime: () => boolean) {
  useOwnPlace(view);
  useChime(view, wantsChime);
  useOwnEndings(view);
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
  createEffect(on(view.standing, place.stands));
  onCleanup(place.close);
}

function useChime(view: FloorView, wantsChime: () => boolean) {
  const turn = createMemo(() => view.speaks()?.id ?? null);
  createEffect(
    on(
      turn,
      (requestId) => {
        if (requestId && wantsChime()) void playChime();
      },
      { defer: true },
    ),
  );
}

/** Denied and revoked: the person concerned is told at once, with the reason if one was given (F5). */
function useOwnEndings(view: FloorView) {
  const t = useT();
  const toasts = useToasts();
  const hear = createEndingTeller(untrack(view.ending), (ending) =>
    toasts.show({ text: endingInWords(t, ending), kind: 'refused' }),
  );
  createEffect(on(view.ending, hear));
}
