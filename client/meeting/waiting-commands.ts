import { createEffect, on } from 'solid-js';
import { isAboutOneself } from '../../shared/commands/patience.ts';
import type { Translate } from '../../shared/languages/translate.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { Unanswered } from '../connection/command-outbox.ts';
import type { Connection } from '../connection/connection.ts';
import { useT } from '../i18n/language-context.tsx';
import { useToasts } from '../ui/layer/toasts.tsx';
import { COMMAND_NAMES } from './command-names.ts';

/**
 * Shows the commands that wait for the connection, which can be taken back as long as the server does not have them, and those of
 * which nothing is known (L5).
 */
export function useWaitingCommands(connection: Connection): void {
  const t = useT();
  const toasts = useToasts();

  function sentence({ state, command }: Unanswered): string {
    const what = t(COMMAND_NAMES[command.type]);
    if (state !== 'waiting') return t(`waiting.${state}`, { what });
    return t(isAboutOneself(command.type) ? 'waiting.own' : 'waiting.moment', { what });
  }
  function show(unanswered: Unanswered): void {
    const { id, state } = unanswered;
    const action =
      state === 'waiting' ? { action: { label: t('waiting.takeBack'), run: () => connection.takeBack(id) } } : {};
    toasts.show({ key: id, kind: 'note', stays: true, text: sentence(unanswered), ...action });
  }
  function changed(now: readonly Unanswered[], before: readonly Unanswered[] = []): void {
    for (const { id } of before) if (!now.some((other) => other.id === id)) toasts.drop(id);
    for (const each of now) if (!before.some((other) => other.id === each.id && other.state === each.state)) show(each);
  }
  createEffect(on(connection.unanswered, changed));
}

/** What is told about a command that was given up, or about which nothing was known for a while. */
export const toldOf = (t: Translate, what: 'done' | 'notDone', { type }: MeetingCommand): string =>
  t(`waiting.${what}`, { what: t(COMMAND_NAMES[type]) });
