import { createSignal, Show, untrack } from 'solid-js';
import { createDraft } from '../../device/draft.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { ContributionDraft } from '../wording/new-contribution.ts';
import { unsentOf } from './unsent.ts';
import './kept-words.css';

/** `name`: that of the draft; `blank`: what stood in its form at first. */
type Props = { readonly name: string; readonly blank: ContributionDraft };

/** What was written and not sent, where it can be sent no more: the words stay with their author. */
export function KeptWords(props: Props) {
  const t = useT();
  const { draft, wasKept } = untrack(() => createDraft(props.name, props.blank));
  const [told, setTold] = createSignal('');
  const words = () => (wasKept() ? unsentOf(draft) : null);
  async function copy(text: string): Promise<void> {
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setTold(t(isDone ? 'writing.kept.copied' : 'writing.kept.not-copied'));
  }
  return (
    <Show when={words()}>
      {(text) => (
        <section class="card stack kept-words" aria-label={t('writing.kept.label')}>
          <p>{t('writing.kept.note')}</p>
          <blockquote dir="auto" lang={draft.language}>
            {text()}
          </blockquote>
          <div class="row">
            <Button onClick={() => void copy(text())}>{t('writing.kept.copy')}</Button>
            <a
              class="button"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(text())}`}
              download="openfloor-draft.txt"
            >
              {t('writing.kept.save')}
            </a>
          </div>
          <p role="status">{told()}</p>
        </section>
      )}
    </Show>
  );
}
