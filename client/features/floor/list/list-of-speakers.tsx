import { createMemo, For, Show } from 'solid-js';
import { wasOpenedAhead } from '../../../../shared/floor/floor.ts';
import { policyOf } from '../../../../shared/floor/order/speaking-order.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createNearRows } from '../../../ui/list/near-rows.ts';
import { EmptyState } from '../../../ui/page/empty-state.tsx';
import { createFlip } from './flip.ts';
import { FarRow } from './row/far-row.tsx';
import './list.css';
import { dotted } from '../../../ui/label/dotted.ts';
import { OwnEndingNote } from '../clock/own-ending-note.tsx';
import { useFloorView } from '../floor-view-context.tsx';
import { OtherLists } from '../inscription/other-lists-later.ts';
import { RequestRow } from './row/request-row.tsx';

/** The list of speakers of the item before the meeting, in the one order that everybody sees. */
export function ListOfSpeakers() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  let rows: HTMLOListElement | undefined;
  createFlip(() => rows, view.ids);
  const near = createNearRows('data-request', view.ids);
  const facts = createMemo(() => {
    const item = view.item();
    if (!item) return '';
    const policy = t(`floor.policy.${policyOf(meeting, item.id)}`);
    return dotted([t(`floor.states.${view.list().state}`), policy]);
  });
  return (
    <section class="list-of-speakers" aria-labelledby="list-heading">
      <header>
        <h2 id="list-heading" class="overline">
          {t('floor.list')}
        </h2>
        <span class="facts">{facts()}</span>
      </header>
      <OwnEndingNote />
      <Show when={view.item()} fallback={<EmptyState title={t('floor.noItem')}>{t('floor.noItemHint')}</EmptyState>}>
        <ol
          ref={rows}
          class="plain-list"
          aria-labelledby="list-heading"
          onFocusIn={near.uses}
          onPointerDown={near.uses}
        >
          <For each={view.ids()}>
            {(id) => (
              <Show when={view.placed(id)}>
                {(placed) => (
                  <Show when={near.isNear(id)} fallback={<FarRow placed={placed()} row={near.row} />}>
                    <RequestRow placed={placed()} row={near.row} />
                  </Show>
                )}
              </Show>
            )}
          </For>
        </ol>
        <Show when={view.ids().length === 0}>
          <EmptyState title={t('floor.empty')}>{t('floor.emptyHint')}</EmptyState>
        </Show>
      </Show>
      <Show when={wasOpenedAhead(meeting.floor)}>
        <OtherLists />
      </Show>
    </section>
  );
}
