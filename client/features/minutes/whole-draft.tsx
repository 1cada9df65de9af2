import { type Accessor, createEffect, createMemo, For, Show, untrack } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { composeAttendance } from '../../../shared/minutes/compose-attendance.ts';
import { composeFacts, composeOpening } from '../../../shared/minutes/compose-front.ts';
import { composeItem } from '../../../shared/minutes/compose-item.ts';
import { composeRichText } from '../../../shared/minutes/compose-rich-text.ts';
import { composeShares } from '../../../shared/minutes/compose-shares.ts';
import type { Block } from '../../../shared/minutes/document.ts';
import { numberParagraphs, resolveReferences } from '../../../shared/minutes/numbering.ts';
import { fragmentName } from '../../../shared/minutes/rich-text.ts';
import { type Skeleton, skeletonOf } from '../../../shared/minutes/skeleton.ts';
import type { ItemSkeleton } from '../../../shared/minutes/skeleton-item.ts';
import { createWording, type Wording } from '../../../shared/minutes/wording.ts';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { useLanguage } from '../../session/language-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Cursors, createCursors } from './cursors.ts';
import { DocumentView } from './document-view.tsx';
import { Entries } from './entries.tsx';
import { createItemBlocks } from './item-blocks.ts';
import { ItemText } from './item-text.tsx';
import { useMinutesLine } from './minutes-line-context.tsx';

/** The whole minutes: what writes itself and what the rapporteurs write, item by item, numbered as in the exports. */
export function WholeDraft(props: { readonly document: string }) {
  const { t, language } = useLanguage();
  const store = useMeeting();
  const clock = useClock();
  const cursors = createCursors(useMinutesLine());
  const minute = createMemo(() => Math.floor(clock() / 60_000) * 60_000);
  const skeleton = createMemo(() => {
    store.seq();
    return skeletonOf(unwrap(store.meeting), props.document, minute());
  });
  const wording = createMemo(() => createWording(language(), t, skeleton().convocation?.timeZone ?? 'UTC'));
  return (
    <div class="minutes-draft">
      <Front skeleton={skeleton()} wording={wording()} />
      <For
        each={store.meeting.agenda.items}
        fallback={<EmptyState title={t('minutes.noItems')}>{t('minutes.noItemsHint')}</EmptyState>}
      >
        {({ id }) => (
          <Show when={skeleton().items.find((item) => item.id === id)}>
            {(item) => <Section item={item()} wording={wording()} cursors={cursors} />}
          </Show>
        )}
      </For>
      <section class="minutes-section">
        <h2>{t('exports.attendance')}</h2>
        <DocumentView blocks={[...composeAttendance(skeleton(), wording())]} />
      </section>
      <Shares skeleton={skeleton()} wording={wording()} />
    </div>
  );
}

type FrontProps = { readonly skeleton: Skeleton; readonly wording: Wording };

function Front(props: FrontProps) {
  const { t } = useLanguage();
  return (
    <section>
      <Show when={!props.skeleton.isClosed}>
        <p class="minutes-notice">{t('exports.draft')}</p>
      </Show>
      <dl class="minutes-facts">
        <For each={composeFacts(props.skeleton, props.wording)}>
          {({ term, text }) => (
            <>
              <dt>{term}</dt>
              <dd dir="auto">{text}</dd>
            </>
          )}
        </For>
      </dl>
      <DocumentView blocks={composeOpening(props.skeleton, props.wording)} />
    </section>
  );
}

/** The chart and the tables have their own first heading. */
function Shares(props: FrontProps) {
  const blocks = () => composeShares(props.skeleton, props.wording);
  return (
    <Show when={blocks().length > 0}>
      <section class="minutes-section">
        <h2>{props.wording.t('exports.times')}</h2>
        <DocumentView blocks={blocks().slice(1)} />
      </section>
    </Show>
  );
}

type SectionProps = { readonly item: ItemSkeleton; readonly wording: Wording; readonly cursors: Cursors };

function Section(props: SectionProps) {
  const may = useMay();
  const { doc } = useMinutesLine();
  const text = createItemBlocks(doc.getXmlFragment(fragmentName(untrack(() => props.item.id))));
  const written = () => composeRichText(text());
  const numbered = createMemo(() =>
    resolveReferences(numberParagraphs(String(props.item.number), composeItem(props.item, text(), props.wording))),
  );
  const before = createBlocks(() => numbered().slice(0, 1));
  const after = createBlocks(() => numbered().slice(1 + written().length));
  return (
    <section class="minutes-section" id={`item-${props.item.id}`}>
      <h2 dir="auto">
        {props.item.number}. {props.item.title}
      </h2>
      <DocumentView blocks={before()} />
      <ItemText itemId={props.item.id} cursors={props.cursors} />
      <Show when={may('minutes.record-decision')}>
        <Entries itemId={props.item.id} />
      </Show>
      <DocumentView blocks={after()} />
    </section>
  );
}

/** Keeps what has not changed, so that a page of three hundred interventions is not drawn anew with every key. */
function createBlocks(source: Accessor<readonly Block[]>): Accessor<readonly Block[]> {
  const [state, setState] = createStore<{ blocks: readonly Block[] }>({ blocks: [] });
  createEffect(() => setState('blocks', reconcile([...source()], { key: null, merge: true })));
  const blocks = createMemo(() => state.blocks);
  return blocks;
}
