import { type Accessor, createSignal } from 'solid-js';

/** Words in a form, while others may change what it began with. As long as nobody types, they are those that stand there now. */
export function createWords(now: Accessor<string>) {
  const [typed, setTyped] = createSignal<{ readonly begun: string; readonly text: string } | null>(null);
  return {
    text: () => typed()?.text ?? now(),
    write: (text: string) => void setTyped((before) => ({ begun: before?.begun ?? now(), text })),
    isChanged: () => typed() !== null && typed()?.text !== now(),
    /** What was typed began with words that no longer stand there. */
    isOvertaken: () => typed() !== null && typed()?.begun !== now(),
    /** The person has been told. */
    seeOthers: () => void setTyped((before) => before && { ...before, begun: now() }),
  };
}
