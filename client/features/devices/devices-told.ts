import { createEffect } from 'solid-js';
import type { Translate } from '../../../shared/languages/translate.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import type { OwnNews } from '../../media/own/own-news.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';

/** A person whose microphone, camera or screen is shut, replaced or not available is told so, with what to do (F31, F32). */
export function useDevicesTold() {
  const { t, need } = useLanguage();
  const call = useCall();
  const toasts = useToasts();
  async function tell(news: OwnNews): Promise<void> {
    await need('devices');
    toasts.show({ text: inWords(t, news), kind: news.about === 'not-given' ? 'refused' : 'note' });
  }
  createEffect(() => {
    const news = call.news();
    if (news) void tell(news);
  });
}

function inWords(t: Translate, news: OwnNews): string {
  switch (news.about) {
    case 'role-changed':
    case 'screen-ended':
      return t(`media.shut.${news.about}`);
    case 'replaced':
    case 'unplugged':
      return t(`devices.told.${news.about}`, { device: news.device });
    case 'not-given':
      return t(`devices.none.${news.source}.${news.why}`);
  }
}
