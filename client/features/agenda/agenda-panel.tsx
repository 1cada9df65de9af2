import Plus from 'lucide-solid/icons/plus';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import type { AgendaItemId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay, useSending } from '../../meeting/sending.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-later.ts';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import './agenda.css';
import { AgendaItemRow } from './agenda-item-row.tsx';

/** Only for people who lead the agenda. */
const RemoveItem = lazyWithWords(['inscribing'], async () => (await import('./remove-item.tsx')).RemoveItem);
const AgendaItemDialog = lazyWithWords([], async () => (await import('./agenda-item-dialog.tsx')).AgendaItemDialog);

type Editing =
  | { readonly what: 'nothing' | 'new' }
  | { readonly what: 'change' | 'remove'; readonly itemId: AgendaItemId };
const NOTHING: Editing = { what: 'nothing' };

/** The agenda as the thread of the meeting; the chair and the secretary also lead it from here. */
export function AgendaPanel() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const [editing, setEditing] = createSignal<Editing>(NOTHING);
  const items = () => meeting.agenda.items;
  const ids = createMemo(() => items().map((item) => item.id));
  const next = createMemo(() => items().find((item) => item.state === 'pending')?.id);
  const indexOf = (id: AgendaItemId) => items().findIndex((item) => item.id === id);
  const itemIn = (what: 'change' | 'remove'): AgendaItem | undefined => {
    const now = editing();
    return now.what === what && 'itemId' in now ? items()[indexOf(now.itemId)] : undefined;
  };
  useAgendaShortcuts(() => next());
  if (may('agenda.change-item')) useSoon(AgendaItemDialog, RemoveItem, ConfirmDialog);

  return (
    <section class="agenda" aria-labelledby="agenda-heading">
      <header>
        <h2 id="agenda-heading" class="overline">
          {t('agenda.region')}
        </h2>
        <Show when={may('agenda.add-item')}>
          <IconButton label={t('agenda.add')} onClick={() => setEditing({ what: 'new' })}>
            <Plus />
          </IconButton>
        </Show>
      </header>
      <Show
        when={items().length > 0}
        fallback={<EmptyState title={t('agenda.empty')}>{t('agenda.emptyHint')}</EmptyState>}
      >
        <ol class="plain-list">
          <For each={ids()}>
            {(id) => (
              <Show when={items()[indexOf(id)]}>
                {(item) => (
                  <AgendaItemRow
                    item={item()}
                    number={indexOf(id) + 1}
                    count={items().length}
                    isNext={next() === id}
                    onChange={() => setEditing({ what: 'change', itemId: id })}
                    onRemove={() => setEditing({ what: 'remove', itemId: id })}
                  />
                )}
              </Show>
            )}
          </For>
        </ol>
      </Show>
      <Show when={editing().what === 'new'}>
        <AgendaItemDialog item={null} number={items().length + 1} onClose={() => setEditing(NOTHING)} />
      </Show>
      <Show when={itemIn('change')} keyed>
        {(item) => <AgendaItemDialog item={item} number={indexOf(item.id) + 1} onClose={() => setEditing(NOTHING)} />}
      </Show>
      <Show when={itemIn('remove')} keyed>
        {(item) => <RemoveItem item={item} onClose={() => setEditing(NOTHING)} />}
      </Show>
    </section>
  );
}

function useAgendaShortcuts(next: () => AgendaItemId | undefined) {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const { send } = useSending();
  const run = (type: 'agenda.take-item' | 'agenda.conclude-item', itemId: AgendaItemId | null | undefined) => {
    if (itemId) void send({ type, itemId });
  };
  if (!may('agenda.take-item')) return;
  createShortcut({
    keys: 'Shift+T',
    label: () => t('agenda.shortcuts.takeNext'),
    run: () => run('agenda.take-item', next()),
  });
  createShortcut({
    keys: 'Shift+C',
    label: () => t('agenda.shortcuts.conclude'),
    run: () => run('agenda.conclude-item', meeting.agenda.current),
  });
}
