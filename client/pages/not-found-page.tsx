import Signpost from 'lucide-solid/icons/signpost';
import { useT } from '../i18n/language-context.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { Page } from '../ui/page/page.tsx';

export function NotFoundPage() {
  const t = useT();
  return (
    <Page title={t('common.not-found')} width="narrow">
      <EmptyState
        icon={<Signpost />}
        title={t('common.not-found-advice')}
        actions={
          <a class="button" data-kind="primary" href="/">
            {t('common.consultations')}
          </a>
        }
      />
    </Page>
  );
}
