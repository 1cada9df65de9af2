import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { whoseTurn } from '../../../shared/floor/sound/whose-turn.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import { usePanes } from '../hall/panes-context.tsx';

export type FullScreen = {
  readonly isOn: Accessor<boolean>;
  /** Not every browser can: most browsers of telephones cannot. */
  readonly isOffered: boolean;
  readonly toggle: () => void;
};

/** The stage over the whole display, while another person's screen is on it: by button, by key, and Escape leaves (F36). */
export function createFullScreen(stage: () => HTMLElement | undefined, hasScreen: Accessor<boolean>): FullScreen {
  const t = useT();
  const panes = usePanes();
  const [isOn, setOn] = createSignal(false);
  const isOffered = document.fullscreenEnabled === true;

  function enter(): void {
    panes.show('stage');
    void stage()
      ?.requestFullscreen()
      .catch(() => {
        // the browser does not allow it now: it stays as large as the window lets it
      });
  }
  const leave = () => void (isOn() && document.exitFullscreen());
  const toggle = () => (isOn() ? leave() : enter());
  createShortcut({ keys: 'z', label: () => t('media.fullScreen'), when: () => isOffered && hasScreen(), run: toggle });

  const look = () => setOn(document.fullscreenElement !== null && document.fullscreenElement === stage());
  document.addEventListener('fullscreenchange', look);
  onCleanup(() => document.removeEventListener('fullscreenchange', look));
  useEscape(leave);
  useSaid(isOn);
  useLeftForTurn(hasScreen, leave);
  return { isOn, isOffered, toggle };
}

/** Most browsers leave it at Escape by themselves, but not all of them, and not while they are still filling the display. */
function useEscape(leave: () => void): void {
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') leave();
  };
  document.addEventListener('keydown', pressed);
  onCleanup(() => document.removeEventListener('keydown', pressed));
}

function useSaid(isOn: Accessor<boolean>): void {
  const t = useT();
  const announcer = useAnnouncer();
  const say = (on: boolean) => announcer.say(t(on ? 'media.fullScreenOn' : 'media.fullScreenOff'), 'polite');
  createEffect(on(isOn, say, { defer: true }));
}

/** A person who gets the floor needs its controls; and a shared screen may end. */
function useLeftForTurn(hasScreen: Accessor<boolean>, leave: () => void): void {
  const { meeting, person } = useMeeting();
  const mustLeave = () => !hasScreen() || whoseTurn(meeting).some((member) => member.person === person());
  createEffect(on(mustLeave, (must) => must && leave(), { defer: true }));
}
