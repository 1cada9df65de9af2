import { type Told, toldOfOwnRight } from '../../../../shared/floor/sound/told-of-own-right.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { changesOf, type Missed } from './missed-changes.ts';
import { toldInWords } from './told-in-words.ts';

/** A person who loses what they are heard for, their place, or the right to be heard is told at once, and when it is back (F5, F23). */
export function useToldOfRight(missed: Missed): void {
  const t = useT();
  const toasts = useToasts();
  const meeting = useMeeting();
  const isGood = ({ about }: Told): boolean => about === 'gained' || about === 'heard';
  changesOf(meeting, missed, ({ records, before, after }) => {
    const me = meeting.person();
    for (const told of me === null ? [] : toldOfOwnRight({ records, before, after, person: me }))
      toasts.show({ text: toldInWords(t, after, told), kind: isGood(told) ? 'note' : 'refused' });
  });
}
