import { For, Show } from 'solid-js';
import type { PersonId } from '../../shared/ids.ts';
import { unsentOf } from '../session/kept-minutes.ts';
import { useT } from '../session/language-context.tsx';
import { unsentWords } from '../session/unsent-words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Props = { readonly person: PersonId; readonly onConfirm: () => void; readonly onClose: () => void };

/** What goes from this device with signing out; words of minutes that the server has not got can be read and copied. */
export function SignOutQuestion(props: Props) {
  const t = useT();
  const words = () => unsentOf(localStorage, props.person).map(unsentWords).filter(Boolean);
  return (
    <ConfirmDialog
      open
      title={t('common.sign-out')}
      consequence={t('common.drafts-go')}
      cancel={t('common.stay-signed-in')}
      confirm={t('common.sign-out')}
      onConfirm={() => props.onConfirm()}
      onClose={() => props.onClose()}
    >
      <Show when={words().length > 0}>
        <p>{t('common.minutes-go')}</p>
        <For each={words()}>{(each) => <blockquote dir="auto">{each}</blockquote>}</For>
      </Show>
    </ConfirmDialog>
  );
}
