import { createEffect, on, Show } from 'solid-js';
import { textName } from '../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { LostWordsOffered } from './text/lost-words-offered.tsx';
import { useMinutesText } from './text/minutes-text-context.tsx';

/** Where the text is: on the server's disk, on its way, on this device, or only in this page. */
export function SaveState() {
  const t = useT();
  const announcer = useAnnouncer();
  const { access, saved } = useMinutesText();
  const matters = () => ['kept', 'unkept', 'refused'].includes(saved());
  createEffect(
    on(
      saved,
      (now, before) => {
        if (matters()) announcer.say(t(`minutes.saved.${now}`), 'polite');
        else if (now === 'saved' && (before === 'kept' || before === 'unkept'))
          announcer.say(t('minutes.saved.saved'), 'polite');
      },
      { defer: true },
    ),
  );
  createEffect(
    on(access, (now, before) => {
      if (before === 'writer' && now !== 'writer') announcer.say(t('minutes.noLongerWriter'), 'assertive');
      if (before === 'reader' && now === 'writer') announcer.say(t('minutes.nowWriter'), 'polite');
    }),
  );
  return (
    <>
      <Show when={access() === 'writer' || matters()}>
        <span class="minutes-saved" data-saved={saved()}>
          {t(`minutes.saved.${saved()}`)}
        </span>
      </Show>
      <Show when={saved() === 'refused'}>
        <RefusedWriting />
      </Show>
      <LostWordsOffered />
    </>
  );
}

/** What was written and the server will not take: the person can still copy it. */
function RefusedWriting() {
  const t = useT();
  const toasts = useToasts();
  const { meeting } = useMeeting();
  const { doc, whyRefused } = useMinutesText();
  const copy = async () => {
    const words = meeting.agenda.items.map(
      ({ id, title }) => `${title}\n\n${plainText(readBlocks(doc.getText(textName(id))))}`,
    );
    await navigator.clipboard.writeText(words.join('\n\n'));
    toasts.show({ text: t('minutes.copied'), kind: 'done' });
  };
  return (
    <div class="minutes-refused" role="alert">
      <p>{t('minutes.refused')}</p>
      <Show when={whyRefused() === 'too-many-links'}>
        <p>{t('refusals.too-many-links')}</p>
      </Show>
      <Button size="small" onClick={copy}>
        {t('minutes.copyRefused')}
      </Button>
    </div>
  );
}
