import { Show } from 'solid-js';
import type { SpeechSummary } from '../../../shared/protocol/http/meetings/speeches.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';

type Props = { readonly meetingId: string; readonly speech: SpeechSummary };

/** Whose text it is, whether it has been delivered, whether everybody reads it, and its file. */
export function SpeechFacts(props: Props) {
  const t = useT();
  const formats = useFormats();
  const isPublic = () => props.speech.state === 'delivered' && props.speech.isOpen;
  const file = () => `/api/meetings/${props.meetingId}/speeches/${props.speech.id}/file`;
  return (
    <>
      <p class="quiet">
        <bdi>{t('speeches.by', { name: props.speech.name, organisation: props.speech.organisation })}</bdi>
        {' · '}
        {t('speeches.handed-in', { time: formats.moment(props.speech.at) })}
      </p>
      <p class="row">
        <Badge kind={props.speech.state === 'speaking' ? 'accent' : 'plain'}>
          {t(`speeches.state-${props.speech.state}`)}
        </Badge>
        <Badge>{t(isPublic() ? 'speeches.public' : 'speeches.not-public')}</Badge>
      </p>
      <Show when={props.speech.file}>
        <p>
          <a href={file()} download={props.speech.fileName}>
            {t('speeches.download')} <bdi>{props.speech.fileName}</bdi>
          </a>
        </p>
      </Show>
    </>
  );
}
