import Hand from 'lucide-solid/icons/hand';
import Highlighter from 'lucide-solid/icons/highlighter';
import MessageCircle from 'lucide-solid/icons/message-circle';
import MessageCircleQuestion from 'lucide-solid/icons/message-circle-question-mark';
import PencilLine from 'lucide-solid/icons/pencil-line';
import { Show } from 'solid-js';
import type { AnnotationId } from '../../../../shared/ids.ts';
import { idOf } from '../../../../shared/ids.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { newId } from '../../../connection/new-id.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useMay } from '../../../meeting/sending.ts';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Draft } from '../../compilation/reading-desk/reading-desk.ts';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import { useMayRequest } from '../../floor/request/may-request.ts';
import { useRequestAbout } from '../../floor/request/request-dialog-context.ts';
import type { ChosenWords } from './chosen-words.ts';

/** What a person may do with the words that they have selected. */
export function SelectionTools(props: { readonly words: ChosenWords; readonly onDone: () => void }) {
  const t = useT();
  const desk = useReadingDesk();
  const announcer = useAnnouncer();
  const { whyNot, send } = useMeeting();
  const { openRequest } = useRequestAbout();
  const may = useMay();
  const mayRequest = useMayRequest();
  const highlight = () => highlightOf(props.words);

  const mark = async () => {
    const marked = send(highlight());
    props.onDone();
    if (isAccepted(await marked)) announcer.say(t('annotation.highlighted'), 'polite');
  };
  const write = (motivation: Draft['motivation']) => {
    const { passageId, quote, position } = props.words;
    desk.setDraft({ passageId, quote, position, motivation });
    props.onDone();
  };
  const about = () => ({ type: 'passage', passageId: props.words.passageId }) as const;
  const ask = () => {
    openRequest({ about: about() });
    props.onDone();
  };
  const refusal = () => whyNot(highlight());
  const sentence = (code: RefusalCode) => t(may('annotation.add') ? `refusals.${code}` : 'annotation.readOnly');
  return (
    <>
      <Show when={refusal()}>{(code) => <span class="selection-note">{sentence(code())}</span>}</Show>
      <Show when={refusal() === null}>
        <Button kind="quiet" size="small" icon={<Highlighter />} onClick={mark}>
          {t('annotation.highlight')}
        </Button>
        <Button kind="quiet" size="small" icon={<MessageCircle />} onClick={() => write('commenting')}>
          {t('annotation.comment')}
        </Button>
        <Button kind="quiet" size="small" icon={<MessageCircleQuestion />} onClick={() => write('questioning')}>
          {t('annotation.question')}
        </Button>
        <Button kind="quiet" size="small" icon={<PencilLine />} onClick={() => write('editing')}>
          {t('annotation.suggest')}
        </Button>
      </Show>
      <Show when={may('floor.request')}>
        <Button kind="quiet" size="small" icon={<Hand />} disabled={!mayRequest(about())} onClick={ask}>
          {t('annotation.requestFloor')}
        </Button>
      </Show>
      <Show when={props.words.cut}>
        <span class="selection-note">{t('annotation.cut')}</span>
      </Show>
    </>
  );
}

const highlightOf = ({ passageId, quote, position }: ChosenWords) =>
  ({
    type: 'annotation.add',
    annotationId: idOf<AnnotationId>(newId()),
    passageId,
    quote,
    position,
    motivation: 'highlighting',
    text: '',
    replacement: null,
  }) as const;
