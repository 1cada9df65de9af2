import Mail from 'lucide-solid/icons/mail';
import { createEffect, createSignal, on, Show, untrack } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { openSocket } from '../../connection/socket.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import { createMailbox } from './mailbox.ts';
import './messages-button.css';

const MessagesDialog = lazyWithWords(
  ['messages', 'refusals'],
  async () => (await import('./messages-dialog.tsx')).MessagesDialog,
);

/** Private messages: a participant with the moderators, the moderators with the chair. The number says how many are unread. */
export function MessagesButton(props: { readonly meetingId: MeetingId }) {
  const { t, need } = useLanguage();
  const { person } = useMeeting();
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const [open, setOpen] = createSignal(false);
  const mailbox = createMailbox(
    openSocket('/messages'),
    untrack(() => props.meetingId),
    person,
    (code) => void need('refusals').finally(() => toasts.show({ kind: 'refused', text: t(`refusals.${code}`) })),
  );
  useSoon(MessagesDialog);
  const unread = () => mailbox.unreadInAll();
  createEffect(
    on(
      unread,
      (now, before) => now > (before ?? 0) && announcer.say(t('hall.messages.arrived', { count: now }), 'polite'),
      {
        defer: true,
      },
    ),
  );
  createShortcut({ keys: 'Shift+M', label: () => t('hall.messages.open'), run: () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        class="messages-button"
        aria-label={unread() > 0 ? t('hall.messages.openUnread', { count: unread() }) : t('hall.messages.open')}
        onClick={() => setOpen(true)}
      >
        <Mail aria-hidden="true" />
        <span>{t('hall.messages.short')}</span>
        <Show when={unread() > 0}>
          <b class="messages-unread">{unread()}</b>
        </Show>
      </button>
      <Show when={open()}>
        <MessagesDialog mailbox={mailbox} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}
