import { createEffect, For, on, untrack } from 'solid-js';
import { type Correspondence, MESSAGE_MAX } from '../../../shared/message.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../meeting/meeting-draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Signature } from '../annotation/signature.tsx';
import { type Mailbox, nameOf } from './mailbox.ts';

type Props = {
  readonly mailbox: Mailbox;
  readonly name: string;
  readonly correspondence: Correspondence;
  readonly label: string;
};

/** The messages with one person, and the field for the next one. */
export function CorrespondenceView(props: Props) {
  const t = useT();
  const { person } = useMeeting();
  const { draft, setDraft, discard } = createMeetingDraft(
    untrack(() => `message.${props.name}`),
    { text: '' },
  );
  let list: HTMLOListElement | undefined;
  const messages = () => props.mailbox.with(props.name);
  const waiting = () => props.mailbox.unsent().filter((message) => nameOf(message.with) === props.name);
  createEffect(
    on(
      () => messages().length + waiting().length,
      () => {
        props.mailbox.read(props.name);
        list?.lastElementChild?.scrollIntoView({ block: 'nearest' });
      },
    ),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    props.mailbox.send(props.correspondence, draft.text.trim());
    discard();
  };
  const keys = (event: KeyboardEvent) =>
    event.key === 'Enter' && !event.shiftKey && !event.isComposing && submit(event);
  return (
    <section class="correspondence" aria-label={props.label}>
      <ol class="correspondence-messages" ref={list} aria-live="polite">
        <For each={messages()} fallback={<li class="quiet">{t('messages.none')}</li>}>
          {(message) => (
            <li data-own={message.author === person() || undefined}>
              <p dir="auto">{message.text}</p>
              <Signature person={message.author} at={message.at} />
            </li>
          )}
        </For>
        <For each={waiting()}>
          {(message) => (
            <li data-own data-unsent>
              <p dir="auto">{message.text}</p>
              <p class="signature">{t('messages.sending')}</p>
            </li>
          )}
        </For>
      </ol>
      <form class="correspondence-form" onSubmit={submit} onKeyDown={keys}>
        <TextArea
          label={t('messages.write')}
          hint={t('messages.writeHint')}
          rows={2}
          maxLength={MESSAGE_MAX}
          value={draft.text}
          onValue={(text) => setDraft({ text })}
        />
        <Button kind="primary" type="submit" disabled={draft.text.trim() === ''}>
          {t('messages.send')}
        </Button>
      </form>
    </section>
  );
}
