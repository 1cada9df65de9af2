import { For, Show } from 'solid-js';
import type { Found, SearchAnswer } from '../../../shared/protocol/http/search.ts';
import { useT } from '../../i18n/language-context.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { MarkedWords } from './marked-words.tsx';
import './searching.css';

/** What was found, by kind; and a sentence where there is nothing. */
export function FoundGroups(props: { readonly answer: SearchAnswer; readonly words: string }) {
  const t = useT();
  const count = () => props.answer.groups.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <div class="stack">
      <p class="quiet" role="status">
        {count() > 0 ? t('finding.found', { count: count() }) : ''}
        {props.answer.isComplete ? '' : ` ${t('finding.incomplete')}`}
      </p>
      <Show when={count() === 0}>
        <EmptyState title={t('finding.nothing', { words: props.words })}>{t('finding.nothing-advice')}</EmptyState>
      </Show>
      <For each={props.answer.groups}>
        {(group) => (
          <section aria-labelledby={`found-${group.kind}`}>
            <h2 class="overline" id={`found-${group.kind}`}>
              {t(`finding.kinds.${group.kind}`)}
            </h2>
            <ul class="plain-list found">
              <For each={group.found}>{(found) => <FoundRow found={found} />}</For>
            </ul>
            <Show when={group.more}>
              <p class="small quiet">{t('finding.some-left')}</p>
            </Show>
          </section>
        )}
      </For>
    </div>
  );
}

function FoundRow(props: { readonly found: Found }) {
  return (
    <li>
      <h3 dir="auto">
        <a href={props.found.href}>{props.found.title}</a>
      </h3>
      <Show when={props.found.about}>
        <p class="small quiet">
          <bdi>
            <MarkedWords excerpt={{ text: props.found.about, marks: props.found.aboutMarks }} />
          </bdi>
        </p>
      </Show>
      <p dir="auto" lang={props.found.language || undefined}>
        <MarkedWords excerpt={props.found} />
      </p>
    </li>
  );
}
