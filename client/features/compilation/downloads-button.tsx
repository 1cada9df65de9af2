import { createSignal, Show } from 'solid-js';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { Button } from '../../ui/button.tsx';

const DownloadsDialog = lazyWithWords(
  ['taking'],
  async () => (await import('../answering/shown/downloads-dialog.tsx')).DownloadsDialog,
);

/** All files that can be taken of a meeting and its consultation. */
export function DownloadsButton(props: { readonly meetingId: string; readonly label: string }) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Show when={isOpen()}>
        <DownloadsDialog meetingId={props.meetingId} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}
