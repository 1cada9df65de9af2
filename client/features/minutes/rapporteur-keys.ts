import type { Accessor } from 'solid-js';
import type { AgendaItemId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import type { Editor } from './editor/editor.ts';
import type { Writing } from './entry-dialog.tsx';
import { useNamedInterventions } from './named-interventions.ts';

type Deps = {
  readonly itemId: Accessor<AgendaItemId>;
  readonly editor: Accessor<Editor | undefined>;
  readonly onWriting: (writing: Writing) => void;
};

/**
 * The keys of somebody who writes while others speak: a new paragraph for the intervention that goes on, a decision, an action, and
 * what the meeting noted. They work in the text; elsewhere on the page they work for the item that is under discussion.
 */
export function createRapporteurKeys({ itemId, editor, onWriting }: Deps): Readonly<Record<string, () => void>> {
  const t = useT();
  const toasts = useToasts();
  const { meeting } = useMeeting();
  const interventions = useNamedInterventions(itemId);
  /** The present one, or else the last. */
  const present = () =>
    interventions().find(({ requestId }) => requestId === meeting.floor.holder?.requestId) ?? interventions().at(-1);
  function follow(): void {
    const about = present();
    if (about) editor()?.newParagraph('', about);
    else toasts.show({ text: t('minutes.insertNone'), kind: 'refused' });
  }
  const keys = {
    'Mod-Enter': follow,
    'Mod-Alt-d': () => onWriting({ type: 'decision' }),
    'Mod-Alt-a': () => onWriting({ type: 'action' }),
    'Mod-Alt-n': () => editor()?.newParagraph(t('minutes.keys.noted'), null),
  };
  const when = () => meeting.agenda.current === itemId();
  const told = [
    ['Mod+Enter', keys['Mod-Enter'], 'minutes.keys.follow'],
    ['Mod+Alt+D', keys['Mod-Alt-d'], 'minutes.addDecision'],
    ['Mod+Alt+A', keys['Mod-Alt-a'], 'minutes.addAction'],
    ['Mod+Alt+N', keys['Mod-Alt-n'], 'minutes.keys.note'],
  ] as const;
  for (const [spelling, run, label] of told) createShortcut({ keys: spelling, label: () => t(label), run, when });
  return keys;
}
