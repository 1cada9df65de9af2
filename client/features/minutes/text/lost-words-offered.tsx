import { For } from 'solid-js';
import { textName } from '../../../../shared/minutes/lines.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { wordsOf } from '../editor/binding/deleted-words.ts';
import { useMinutesText } from './minutes-text-context.tsx';

/** The person's own words that another has deleted meanwhile, to put back, copy or let go. */
export function LostWordsOffered() {
  const t = useT();
  const toasts = useToasts();
  const { meeting } = useMeeting();
  const { lost, access } = useMinutesText();
  const offers = () =>
    meeting.agenda.items.flatMap(({ id }, index) => {
      const name = textName(id);
      const words = lost.lost()[name]?.map(wordsOf).join(' … ').trim();
      return words ? [{ name, words, number: index + 1 }] : [];
    });
  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words);
    toasts.show({ text: t('minutes.copied'), kind: 'done' });
  };
  return (
    <For each={offers()}>
      {(offer) => (
        <div class="minutes-refused" role="alert">
          <p>{t('minutes.lost', { number: offer.number })}</p>
          <blockquote dir="auto">{offer.words}</blockquote>
          <div class="minutes-refused-choices">
            <Button size="small" disabled={access() !== 'writer'} onClick={() => lost.putBack(offer.name)}>
              {t('minutes.putBack')}
            </Button>
            <Button size="small" onClick={() => copy(offer.words)}>
              {t('minutes.copyLost')}
            </Button>
            <Button size="small" onClick={() => lost.letGo(offer.name)}>
              {t('minutes.letGo')}
            </Button>
          </div>
        </div>
      )}
    </For>
  );
}
