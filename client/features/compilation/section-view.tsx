import { createMemo, For, Show } from 'solid-js';
import { hasPhrase } from '../../../shared/languages/plain-words.ts';
import type { PassageText, SectionText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { useT } from '../../i18n/language-context.tsx';
import { PassageView } from './passage-view.tsx';
import { useReadingDesk } from './reading-desk/reading-desk-context.tsx';

type Props = {
  readonly section: SectionText;
  /** Left out where the heading above says the same. */
  readonly titled: boolean;
  readonly find: string;
  readonly reachable: string | null;
  readonly onReached: (passage: PassageText) => void;
};

/** A section of the compilation: its subject, then its passages, or those of them that hold the words looked for. */
export function SectionView(props: Props) {
  const t = useT();
  const desk = useReadingDesk();
  const passages = createMemo(
    () =>
      desk
        .published()
        ?.passages.filter((passage) => passage.sectionId === props.section.id && holds(passage, props.find)) ?? [],
  );
  return (
    <Show when={passages().length > 0}>
      <section class="section" aria-label={props.section.title}>
        <Show when={props.titled}>
          <h3>{props.section.title}</h3>
        </Show>
        <p class="section-lead" dir="auto">
          {props.section.lead}
        </p>
        <p class="section-count">{t('compilation.passages', { count: passages().length })}</p>
        <For each={passages()}>
          {(passage) => (
            <PassageView
              passage={passage}
              reachable={props.reachable === passage.id}
              onReached={() => props.onReached(passage)}
            />
          )}
        </For>
      </section>
    </Show>
  );
}

/** Whether a passage is looked for: by its number, or by words in it. */
export const holds = (passage: PassageText, find: string): boolean =>
  find === '' || passage.number === find || hasPhrase(passage.text, find);
