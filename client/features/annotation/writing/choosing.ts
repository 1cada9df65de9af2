import { createSignal, onCleanup, onMount } from 'solid-js';
import { type ChosenPlace, chosenPlace } from './chosen-place.ts';
import { type ChosenWords, chosenWords } from './chosen-words.ts';

export type Chosen = ChosenWords | ChosenPlace;

/** What a person has chosen in the text with mouse, finger or keys: words, or a place between them. */
export function createChoosing(isInTools: (node: Element | null) => boolean) {
  const [chosen, setChosen] = createSignal<Chosen | null>(null, { equals: false });
  let isPressed = false;
  const look = () => {
    if (isInTools(document.activeElement)) return;
    const selection = getSelection();
    // A press is the beginning of a selection as well: only when it ends does it mean a place.
    setChosen(chosenWords(selection) ?? (isPressed ? null : chosenPlace(selection)));
  };
  const press = () => {
    isPressed = true;
  };
  const release = () => {
    isPressed = false;
    look();
  };
  /** The selection stays when a person goes on elsewhere; a place in the text means nothing there. */
  const leave = ({ target }: Event) => {
    const isInText = target instanceof Element && (isInTools(target) || target.closest('[data-passage]'));
    if (!isInText) setChosen(null);
  };
  const scroll = () => chosen() && setChosen(chosen());
  const heard = [
    ['selectionchange', look],
    ['pointerdown', press],
    ['pointerup', release],
    ['pointercancel', release],
    ['focusin', leave],
    ['scroll', scroll],
  ] as const;
  onMount(() => heard.forEach(([name, hear]) => void document.addEventListener(name, hear, true)));
  onCleanup(() => heard.forEach(([name, hear]) => void document.removeEventListener(name, hear, true)));
  const done = () => {
    getSelection()?.removeAllRanges();
    setChosen(null);
  };
  return { chosen, done };
}
