import TextCursorInput from 'lucide-solid/icons/text-cursor-input';
import { createEffect, createMemo, on } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import type { ChosenPlace } from './chosen-place.ts';

/** At a place between words: others can be suggested to stand there (N19). Screen readers hear where it is, since no caret is read out. */
export function InsertionTool(props: { readonly place: ChosenPlace; readonly onDone: () => void }) {
  const t = useT();
  const desk = useReadingDesk();
  const announcer = useAnnouncer();
  const where = createMemo(() => {
    const { before, after } = props.place.insertion;
    return before === ''
      ? t('annotation.placeBefore', { words: after })
      : t('annotation.placeAfter', { words: before });
  });
  createEffect(on(where, (said) => announcer.say(said, 'polite')));
  const write = () => {
    const { passageId, insertion } = props.place;
    const { quote, position } = insertion;
    desk.setDraft({ passageId, quote, position, motivation: 'editing', insertion });
    props.onDone();
  };
  return (
    <Button kind="quiet" size="small" icon={<TextCursorInput />} title={where()} onClick={write}>
      {t('annotation.insert')}
    </Button>
  );
}
