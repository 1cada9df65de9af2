import { createSignal, onCleanup, type ParentProps } from 'solid-js';
import { createContextOf } from '../context.tsx';

type Urgency = 'polite' | 'assertive';
export type AnnouncerStore = {
  /** Says a sentence to screen readers. `assertive` interrupts: for "you have the floor" and the like. */
  say(text: string, urgency: Urgency): void;
  heard(urgency: Urgency): string;
};

/** A no-break space at the end makes the same sentence, said again, a change, so that it is read again. */
const again = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

/** Urgent sentences that come within this time, ms: none replaces another that nobody has heard yet. */
const TOGETHER_MS = 500;
/** How long a sentence can be found by a person who reads on, ms: afterwards it may not be true any more. */
const STAYS_MS = 15_000;

export function createAnnouncer(): AnnouncerStore {
  let lastUrgent = Number.NEGATIVE_INFINITY;
  const [polite, setPolite] = createSignal('');
  const [assertive, setAssertive] = createSignal('');
  let fades: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(fades));
  const fade = () => {
    setPolite('');
    setAssertive('');
  };
  return {
    say(text, urgency) {
      clearTimeout(fades);
      fades = setTimeout(fade, STAYS_MS);
      if (urgency === 'polite') return void setPolite((before) => again(before, text));
      // What was said politely before is not true any more, and a person who reads on would find it.
      setPolite('');
      const isTogether = performance.now() - lastUrgent < TOGETHER_MS;
      lastUrgent = performance.now();
      setAssertive((before) => (isTogether && !before.includes(text) ? `${before} ${text}` : again(before, text)));
    },
    heard: (urgency) => (urgency === 'polite' ? polite() : assertive()),
  };
}

const [AnnouncerProvider, use] = createContextOf('Announcer', createAnnouncer);
export const useAnnouncer = use;

export function Announcer(props: ParentProps) {
  return (
    <AnnouncerProvider>
      {props.children}
      <LiveRegions />
    </AnnouncerProvider>
  );
}

/** What the announcer says. A modal dialog silences everything outside, so each dialog has its own. */
export function LiveRegions() {
  const announcer = useAnnouncer();
  return (
    <div class="unseen">
      <div role="status" aria-live="polite">
        {announcer.heard('polite')}
      </div>
      <div role="alert" aria-live="assertive">
        {announcer.heard('assertive')}
      </div>
    </div>
  );
}
