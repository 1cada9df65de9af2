import { type Accessor, createEffect, createMemo, For, on, Show, untrack } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { isFrozen } from '../../../../shared/agreement/agreement-rules.ts';
import type { AgendaItemId } from '../../../../shared/ids.ts';
import type { Draft } from '../../../../shared/report/compose/compose-minutes.ts';
import type { Block } from '../../../../shared/report/document.ts';
import type { Part } from '../../../../shared/report/parts.ts';
import type { RecordName } from '../../../../shared/report/record-name.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { decoded } from '../../../routing/match-path.ts';
import { EmptyState } from '../../../ui/page/empty-state.tsx';
import { createDraft } from '../draft.ts';
import { Entries } from '../entries.tsx';
import { ItemText } from '../item-text.tsx';
import { type Cursors, createCursors } from '../text/cursors.ts';
import { useMinutesText } from '../text/minutes-text-context.tsx';
import { WordsOfItem } from '../verbatim/words-of-item.tsx';
import { DocumentView } from './document-view.tsx';

/** The whole minutes: what comes from the log and what the rapporteurs write, part by part, as in the exports. */
export function WholeDraft(props: { readonly document: string; readonly record: RecordName }) {
  const t = useT();
  const { meeting } = useMeeting();
  const cursors = createCursors(useMinutesText());
  const draft = createDraft(
    () => props.document,
    untrack(() => props.record),
  );
  const parts = createMemo(() => new Map(draft().parts.map((part) => [part.key, part])));
  arriving(draft);
  return (
    <div class="minutes-draft">
      <Front draft={draft()} />
      <For each={[...parts().keys()]}>
        {(key) => (
          <Show when={parts().get(key)}>
            {(part) => <Section part={part()} cursors={cursors} record={props.record} />}
          </Show>
        )}
      </For>
      <Show when={meeting.agenda.items.length === 0}>
        <EmptyState title={t('minutes.noItems')}>{t('minutes.noItemsHint')}</EmptyState>
      </Show>
    </div>
  );
}

/** Goes once to the paragraph that the address names, as the search does, as soon as it is there. */
function arriving(draft: Accessor<Draft>): void {
  let isThere = location.hash === '';
  const go = () => {
    const place = isThere ? null : document.getElementById(decoded(location.hash.slice(1)));
    place?.scrollIntoView({ block: 'center' });
    isThere ||= place !== null;
  };
  createEffect(on(draft, () => !isThere && requestAnimationFrame(go)));
}

function Front(props: { readonly draft: Draft }) {
  return (
    <section>
      <For each={props.draft.notices}>{(notice) => <p class="minutes-notice">{notice}</p>}</For>
      <dl class="minutes-facts">
        <For each={props.draft.facts}>
          {({ term, text }) => (
            <>
              <dt>{term}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </>
          )}
        </For>
      </dl>
    </section>
  );
}

type SectionProps = { readonly part: Part; readonly cursors: Cursors; readonly record: RecordName };

function Section(props: SectionProps) {
  const may = useMay();
  const { meeting } = useMeeting();
  const before = createBlocks(() => props.part.before);
  const written = createBlocks(() => props.part.written);
  const after = createBlocks(() => props.part.after);
  return (
    <section class="minutes-section" id={props.part.itemId === null ? undefined : props.part.key}>
      <DocumentView blocks={before()} />
      <Show when={props.part.itemId} keyed>
        {(itemId) => (
          <>
            <Written itemId={itemId} blocks={written()} cursors={props.cursors} />
            <Show when={may('minutes.record-decision') && !isFrozen(meeting)}>
              <Entries itemId={itemId} />
              <Show when={props.record === 'verbatim'}>
                <WordsOfItem itemId={itemId} cursors={props.cursors} />
              </Show>
            </Show>
          </>
        )}
      </Show>
      <DocumentView blocks={after()} />
    </section>
  );
}

type WrittenProps = { readonly itemId: AgendaItemId; readonly blocks: readonly Block[]; readonly cursors: Cursors };

/** Readers see the text as it is printed, with its numbers; on paper it takes the place of the editor. */
function Written(props: WrittenProps) {
  const t = useT();
  const { access } = useMinutesText();
  return (
    <Show
      when={access() === 'reader'}
      fallback={
        <>
          <div class="minutes-on-screen">
            <ItemText itemId={props.itemId} cursors={props.cursors} />
          </div>
          <div class="minutes-on-paper">
            <DocumentView blocks={props.blocks} />
          </div>
        </>
      }
    >
      <Show when={props.blocks.length > 0} fallback={<p class="quiet">{t('minutes.emptyText')}</p>}>
        <DocumentView blocks={props.blocks} />
      </Show>
    </Show>
  );
}

/** Keeps what has not changed, so that a page of three hundred interventions is not drawn again with every key. */
function createBlocks(source: Accessor<readonly Block[]>): Accessor<readonly Block[]> {
  const [state, setState] = createStore<{ blocks: readonly Block[] }>({ blocks: [] });
  createEffect(() => setState('blocks', reconcile([...source()], { key: null, merge: true })));
  const blocks = createMemo(() => state.blocks);
  return blocks;
}
