import { ErrorBoundary, type ParentProps } from 'solid-js';
import { useT } from '../session/language-context.tsx';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

/** A bug in one page leaves the others alone: it says so, and offers ways on. */
export function PageBoundary(props: ParentProps) {
  return (
    <ErrorBoundary fallback={(error: unknown, retry) => <BrokenPage error={error} onRetry={retry} />}>
      {props.children}
    </ErrorBoundary>
  );
}

function BrokenPage(props: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useT();
  console.error(props.error);
  return (
    <main class="page" data-width="narrow">
      <EmptyState
        kind="refused"
        title={t('common.page-broken')}
        actions={
          <>
            <Button kind="primary" onClick={() => location.reload()}>
              {t('common.reload')}
            </Button>
            <Button onClick={() => props.onRetry()}>{t('common.try-again')}</Button>
            <a class="button" data-kind="quiet" href="/">
              {t('common.consultations')}
            </a>
          </>
        }
      >
        {t('common.page-broken-advice')}
      </EmptyState>
    </main>
  );
}
