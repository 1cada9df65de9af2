import { createEffect } from 'solid-js';
import { useCall } from '../../media/call-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { useToasts } from '../../ui/toasts.tsx';

/** Whoever's microphone, camera or screen is shut by something else than themselves is told so (F31). */
export function useOwnDevicesTold() {
  const t = useT();
  const call = useCall();
  const toasts = useToasts();
  createEffect(() => {
    const news = call.news();
    if (news) toasts.show({ text: t(`media.shut.${news.about}`), kind: 'note' });
  });
}
