import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import PencilLine from 'lucide-solid/icons/pencil-line';
import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { createEffect, createSignal, Show } from 'solid-js';
import { type Actor, actorOf } from '../../../../shared/actor.ts';
import type { AgendaItem } from '../../../../shared/agenda/agenda.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { ConnectionProvider } from '../../../connection/connection-context.tsx';
import { nest } from '../../../context.tsx';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandIconButton } from '../../../meeting/command-button.tsx';
import { MeetingProvider, useMeeting } from '../../../meeting/meeting-context.tsx';
import { useSession } from '../../../session/session-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { ByPlace } from '../../../ui/list/by-place.tsx';
import { Loading } from '../../../ui/page/progress.tsx';
import { AgendaItemDialog } from '../../agenda/agenda-item-dialog.tsx';
import { RemoveItem } from '../../agenda/remove-item.tsx';
import { useWorkbench } from '../workbench.ts';

const InMeeting = nest<{ readonly meetingId: MeetingId; readonly actor: Actor }>(ConnectionProvider, MeetingProvider);

/** The agenda of the meeting, to be changed while the compilation is made: its own commands, over its own connection. */
export function AgendaDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const bench = useWorkbench();
  const { session } = useSession();
  return (
    <Dialog open title={t('compiling.agenda')} onClose={() => props.onClose()}>
      <p class="quiet">{t('compiling.agenda-why')}</p>
      <Show when={session()}>
        {(signedIn) => (
          <InMeeting meetingId={bench.meeting.id} actor={actorOf(signedIn())}>
            <Items />
          </InMeeting>
        )}
      </Show>
    </Dialog>
  );
}

type Editing = { readonly what: 'change' | 'remove'; readonly item: AgendaItem } | { readonly what: 'new' } | null;

function Items() {
  const t = useT();
  const bench = useWorkbench();
  const { meeting, seq } = useMeeting();
  const [editing, setEditing] = createSignal<Editing>(null);
  const items = () => meeting.agenda.items;
  const numberOf = (item: AgendaItem) => items().findIndex(({ id }) => id === item.id) + 1;
  const edited = (what: 'change' | 'remove') => {
    const now = editing();
    return now?.what === what && 'item' in now ? now.item : undefined;
  };
  const close = () => setEditing(null);
  createEffect(() => {
    if (seq() > 0) bench.seeAgenda(items().map((item) => ({ ...item })));
  });
  return (
    <Show when={seq() > 0} fallback={<Loading />}>
      <ol class="plain-list compiling-agenda">
        <ByPlace each={items()}>
          {(item, index) => (
            <li class="row">
              <span class="compiling-agenda-title">
                <span class="tabular">{index + 1}</span> <bdi>{item().title}</bdi>
              </span>
              <ItemTools item={item()} index={index} onEdit={(what) => setEditing({ what, item: item() })} />
            </li>
          )}
        </ByPlace>
      </ol>
      <Button icon={<Plus />} onClick={() => setEditing({ what: 'new' })}>
        {t('agenda.add')}
      </Button>
      <Show when={editing()?.what === 'new'}>
        <AgendaItemDialog item={null} number={items().length + 1} onClose={close} />
      </Show>
      <Show when={edited('change')} keyed>
        {(item) => <AgendaItemDialog item={item} number={numberOf(item)} onClose={close} />}
      </Show>
      <Show when={edited('remove')} keyed>
        {(item) => <RemoveItem item={item} onClose={close} />}
      </Show>
    </Show>
  );
}

type ToolsProps = {
  readonly item: AgendaItem;
  readonly index: number;
  readonly onEdit: (what: 'change' | 'remove') => void;
};

function ItemTools(props: ToolsProps) {
  const t = useT();
  const { can, meeting } = useMeeting();
  const named = (label: string) => `${label}: ${props.item.title}`;
  const moved = (to: number) =>
    to < 0 || to >= meeting.agenda.items.length
      ? null
      : ({ type: 'agenda.move-item', itemId: props.item.id, to } as const);
  return (
    <span class="compiling-agenda-tools">
      <CommandIconButton label={named(t('agenda.moveUp'))} command={moved(props.index - 1)}>
        <ArrowUp />
      </CommandIconButton>
      <CommandIconButton label={named(t('agenda.moveDown'))} command={moved(props.index + 1)}>
        <ArrowDown />
      </CommandIconButton>
      <IconButton label={named(t('agenda.change'))} onClick={() => props.onEdit('change')}>
        <PencilLine />
      </IconButton>
      <IconButton
        label={named(t('agenda.remove'))}
        disabled={!can({ type: 'agenda.remove-item', itemId: props.item.id })}
        onClick={() => props.onEdit('remove')}
      >
        <Trash />
      </IconButton>
    </span>
  );
}
