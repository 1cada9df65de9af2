import X from 'lucide-solid/icons/x';
import { createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useT } from '../../i18n/language-context.tsx';
import { LiveRegions } from '../announcer.tsx';
import './dialog.css';
import { IconButton } from '../icon-button.tsx';
import { useLayer } from './layers.ts';
import { ToastList } from './toasts.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** Escape, the cross, or a click beside it (unless `persistent`). The owner sets `open` to false. */
  readonly onClose: () => void;
  readonly children: JSX.Element;
  /** The buttons at the foot, the main one last. */
  readonly actions?: JSX.Element;
  readonly kind?: 'dialog' | 'alertdialog';
  readonly size?: 'narrow' | 'wide';
  /** Holds a draft: only Escape, the cross and its own buttons close it. */
  readonly persistent?: boolean;
  /** Holds a text to read: the text gets the focus, so that arrow keys scroll it. Otherwise the first control gets it. */
  readonly reading?: boolean;
};

/**
 * A modal dialog on the platform's own `<dialog>`: what is behind is inert, Tab stays inside, Escape closes, and the focus goes
 * back to where it was. Its content exists only while it is open. It stands at the end of the page: a dialog that is taken out with what is around
 * it and put back is not modal any more.
 */
export function Dialog(props: Props) {
  return (
    <Show when={props.open}>
      <Portal>
        <OpenDialog {...props} />
      </Portal>
    </Show>
  );
}

function OpenDialog(props: Props) {
  const t = useT();
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  const before = document.activeElement;
  useLayer(() => props.onClose());

  onMount(() => dialog?.showModal());
  onCleanup(() => {
    dialog?.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  const cancel = (event: Event) => {
    event.preventDefault();
    props.onClose();
  };
  const clickBeside = (event: MouseEvent) => {
    if (event.target === dialog && !props.persistent) props.onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      class="dialog"
      role={props.kind === 'alertdialog' ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      data-size={props.size}
      onCancel={cancel}
      onClick={clickBeside}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={titleId}>{props.title}</h2>
        </header>
        <Show when={props.reading} fallback={<div class="dialog-body">{props.children}</div>}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrow keys have to reach it */}
          <section class="dialog-body" tabIndex={0} aria-labelledby={titleId}>
            {props.children}
          </section>
        </Show>
        <Show when={props.actions}>
          <footer class="dialog-foot">{props.actions}</footer>
        </Show>
      </div>
      <span class="dialog-close">
        <IconButton label={t('common.close')} onClick={() => props.onClose()}>
          <X />
        </IconButton>
      </span>
      <LiveRegions />
      <ToastList />
    </dialog>
  );
}
