import Bold from 'lucide-solid/icons/bold';
import Heading from 'lucide-solid/icons/heading';
import Italic from 'lucide-solid/icons/italic';
import List from 'lucide-solid/icons/list';
import ListOrdered from 'lucide-solid/icons/list-ordered';
import MessageSquareQuote from 'lucide-solid/icons/message-square-quote';
import Pilcrow from 'lucide-solid/icons/pilcrow';
import Redo from 'lucide-solid/icons/redo-2';
import Undo from 'lucide-solid/icons/undo-2';
import { For, type JSX } from 'solid-js';
import type { AgendaItemId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/layer/menu.tsx';
import { moveFocus } from '../../../ui/list/roving-focus.ts';
import { useNamedInterventions } from '../named-interventions.ts';
import { EDITOR_ACTIONS, type EditorAction } from './commands.ts';

const ICONS: Readonly<Record<EditorAction, () => JSX.Element>> = {
  paragraph: () => <Pilcrow />,
  heading: () => <Heading />,
  bullets: () => <List />,
  numbers: () => <ListOrdered />,
  strong: () => <Bold />,
  emphasis: () => <Italic />,
  undo: () => <Undo class="turns" />,
  redo: () => <Redo class="turns" />,
};
const STATELESS: readonly EditorAction[] = ['paragraph', 'undo', 'redo'];

type Props = {
  readonly itemId: AgendaItemId;
  readonly pressed: ReadonlySet<EditorAction>;
  readonly onAction: (action: EditorAction) => void;
  readonly onReference: (requestId: string, label: string) => void;
};

/** What the text can be made into. Arrows move along it; each action has its key in the text as well. */
export function EditorToolbar(props: Props) {
  const t = useT();
  const steer = (event: KeyboardEvent) => {
    if (event.key.length > 1 && event.currentTarget instanceof HTMLElement)
      moveFocus(event, event.currentTarget, 'button.icon-button, .menu-place > .button', 'inline');
  };
  return (
    <div class="minutes-toolbar" role="toolbar" tabIndex={-1} aria-label={t('minutes.toolbar')} onKeyDown={steer}>
      <For each={EDITOR_ACTIONS}>
        {(action) => (
          <IconButton
            label={t(`minutes.tools.${action}`)}
            {...(STATELESS.includes(action) ? {} : { pressed: props.pressed.has(action) })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onAction(action)}
          >
            {ICONS[action]()}
          </IconButton>
        )}
      </For>
      <ReferenceMenu itemId={props.itemId} onReference={props.onReference} />
    </div>
  );
}

/** The interventions on the item, to be named in the text. */
function ReferenceMenu(props: Pick<Props, 'itemId' | 'onReference'>) {
  const t = useT();
  const interventions = useNamedInterventions(() => props.itemId);
  const items = () =>
    interventions().map(({ requestId, label }) => ({ label, run: () => props.onReference(requestId, label) }));
  const none = () => [{ label: t('minutes.insertNone'), run: () => {}, disabled: true }];
  return (
    <Menu label={t('minutes.insert')} items={items().length > 0 ? items() : none()}>
      <MessageSquareQuote />
    </Menu>
  );
}
