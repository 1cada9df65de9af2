import { onCleanup } from 'solid-js';
import { type Told, toldOfOwnRight } from '../../../../shared/floor/sound/told-of-own-right.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { toldInWords } from './told-in-words.ts';

/** A person who loses what they are heard for, their place, or the right to be heard is told at once, and when it is back (F5, F23). */
export function useToldOfRight(): void {
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
