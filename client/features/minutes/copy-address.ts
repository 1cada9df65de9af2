import { useT } from '../../i18n/language-context.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

/** Copies the whole address of a path of this server, and says so; where a browser does not allow it, shows the address. */
export function createCopyAddress(): (path: string) => Promise<void> {
  const t = useT();
  const toasts = useToasts();
  return async (path) => {
    const address = new URL(path, location.href).href;
    const isDone = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    toasts.show({
      text: t(isDone ? 'minutes.addressCopied' : 'minutes.addressIs', { address }),
      kind: isDone ? 'done' : 'refused',
    });
  };
}
