import { type Accessor, createEffect, createSignal, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { AgendaItemId, RequestId } from '../../../shared/ids.ts';
import { type LineKind, textName, wordsName } from '../../../shared/minutes/lines.ts';
import type { RichBlock } from '../../../shared/minutes/rich-text.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { RichTextView } from './document/rich-text-view.tsx';
import type { EditorAction } from './editor/commands.ts';
import { createEditor, type Editor } from './editor/editor.ts';
import { EditorToolbar } from './editor/editor-toolbar.tsx';
import { EntryDialog, type Writing } from './entry-dialog.tsx';
import { createItemBlocks } from './item-blocks.ts';
import { createRapporteurKeys } from './rapporteur-keys.ts';
import type { Cursors } from './text/cursors.ts';
import { useMinutesText } from './text/minutes-text-context.tsx';

type Props = {
  readonly itemId: AgendaItemId;
  readonly cursors: Cursors;
  /** The words of an intervention on it, in place of the text of the item. */
  readonly words?: { readonly requestId: RequestId; readonly label: string };
};

const nameOfText = ({ itemId, words }: Props): string => (words ? wordsName(words.requestId) : textName(itemId));

/** The text of one agenda item: an editor for a person who may write it, the words for a person who reads. */
export function ItemText(props: Props) {
  const t = useT();
  const { access, doc, saved, isOutdated } = useMinutesText();
  return (
    <Show
      when={access() !== 'none'}
      fallback={<p class="quiet">{t(isOutdated() ? 'refusals.outdated' : 'minutes.loading')}</p>}
    >
      <Show
        when={access() === 'writer' && saved() !== 'refused'}
        fallback={<ReadText blocks={createItemBlocks(doc.getText(nameOfText(props)))} />}
      >
        <Show when={props.itemId} keyed>
          {(itemId) => (
            <WrittenText itemId={itemId} cursors={props.cursors} {...(props.words ? { words: props.words } : {})} />
          )}
        </Show>
      </Show>
    </Show>
  );
}

function ReadText(props: { readonly blocks: Accessor<readonly RichBlock[]> }) {
  const t = useT();
  return (
    <div class="minutes-text">
      <Show when={props.blocks().length > 0} fallback={<p class="quiet">{t('minutes.emptyText')}</p>}>
        <RichTextView blocks={props.blocks()} />
      </Show>
    </div>
  );
}

function WrittenText(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const { meeting } = useMeeting();
  const { doc, access } = useMinutesText();
  const [pressed, setPressed] = createSignal<ReadonlySet<EditorAction>>(new Set());
  const [view, setView] = createSignal<Editor>();
  const [writing, setWriting] = createSignal<Writing | null>(null);
  const keys = untrack(() => props.words)
    ? {}
    : createRapporteurKeys({ itemId: () => props.itemId, editor: view, onWriting: setWriting });
  let place: HTMLDivElement | undefined;

  const label = () => {
    if (props.words) return t('minutes.words.of', { name: props.words.label });
    const number = meeting.agenda.items.findIndex(({ id }) => id === props.itemId) + 1;
    return t('minutes.textOf', { number, title: meeting.agenda.items[number - 1]?.title ?? '' });
  };
  const nameOf = (clientId: number) => {
    const person = props.cursors.ownerOf(clientId);
    return (person && meeting.attendance.members[person]?.profile.name) || '…';
  };
  const pictureCalled = (name: string) => (name ? t('minutes.pictureNamed', { name }) : t('minutes.picture'));
  const nameOfKind = ({ role, indent, heads }: LineKind) => {
    if (heads) return t('minutes.kinds.head');
    if (role === 'paragraph' || role === 'heading') return t(`minutes.tools.${role}`);
    return t(`minutes.kinds.${role}`, { level: indent + 1 });
  };
  /**
   * Lines are flat: what a list or a table would tell a person with a screen reader is said when the cursor comes into another kind
   * of line.
   */
  let told = '';
  const tellKind = (kind: LineKind) => {
    const name = nameOfKind(kind);
    if (name !== told && told !== '') announcer.say(name, 'polite');
    told = name;
  };
  onMount(() => {
    if (!place) return;
    const text = doc.getText(nameOfText(props));
    const { awareness } = props.cursors;
    const isEditable = () => access() === 'writer';
    const made = createEditor({
      place,
      text,
      awareness,
      nameOf,
      label: label(),
      sayCell: ({ heads, row, column, columns }) => ({
        kind: t(heads ? 'minutes.kinds.head' : 'minutes.kinds.cell'),
        place: t('minutes.kinds.cell-place', { row, column, columns }),
      }),
      isEditable,
      keys,
      onState: (now, kind) => {
        setPressed(now);
        tellKind(kind);
      },
      onLeftOut: (names) =>
        toasts.show({
          text: t('minutes.leftOut', { names: names.map(pictureCalled).join(t('common.comma')) }),
          kind: 'refused',
        }),
      onTooMuch: () => toasts.show({ text: t('minutes.tooMuch'), kind: 'refused' }),
    });
    setView(made);
    onCleanup(() => made.destroy());
  });
  createEffect(on(label, (name) => view()?.view.dom.setAttribute('aria-label', name), { defer: true }));
  const onView = (work: (on: Editor) => void) => {
    const editor = view();
    if (editor) work(editor);
  };
  return (
    <div class="minutes-writing">
      <EditorToolbar
        itemId={props.itemId}
        pressed={pressed()}
        onAction={(action) => onView((editor) => editor.run(action))}
        onReference={(requestId, name) => onView((editor) => editor.insertReference(requestId, name))}
      />
      <div
        ref={place}
        class="minutes-text"
        data-placeholder={t(props.words ? 'minutes.words.start' : 'minutes.startWriting')}
      />
      <Show when={writing()} keyed>
        {(what) => <EntryDialog itemId={props.itemId} writing={what} onClose={() => setWriting(null)} />}
      </Show>
    </div>
  );
}
