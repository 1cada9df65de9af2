import { createSignal, Show } from 'solid-js';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { Button } from '../../../ui/button.tsx';

const VersionChangesDialog = lazyWithWords(
  ['changes', 'refusals'],
  async () => (await import('./version-changes-dialog.tsx')).VersionChangesDialog,
);

/** Shows what the present version changed against the last; a first version has changed nothing. */
export function ChangesButton(props: { readonly meetingId: string; readonly version: number; readonly label: string }) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={props.version > 1}>
      <Button size="small" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Show when={isOpen()}>
        <VersionChangesDialog meetingId={props.meetingId} version={props.version} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}
