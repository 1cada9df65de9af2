import { createEffect, ErrorBoundary, on, type ParentProps } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from './empty-state.tsx';
import './page-frame.css';

/** A bug in one page leaves the others alone: it says so, and offers ways on. */
export function PageBoundary(props: ParentProps) {
  return (
    <ErrorBoundary fallback={(error: unknown, again) => <BrokenPage error={error} onLeave={again} />}>
      {props.children}
    </ErrorBoundary>
  );
}

/** Browsers word it differently; all of them name the module. */
const isMissing = (error: unknown): boolean => error instanceof TypeError && /module|import/i.test(error.message);

function BrokenPage(props: { readonly error: unknown; readonly onLeave: () => void }) {
  const t = useT();
  const place = usePlace();
  const missing = () => isMissing(props.error);
  createEffect(() => console.error(props.error));
  createEffect(
    on(
      () => place().pathname,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  return (
    <main class="page" data-width="narrow">
      <EmptyState
        kind={missing() ? 'offline' : 'refused'}
        title={t(missing() ? 'common.page-missing' : 'common.page-broken')}
        actions={
          <>
            <Button kind="primary" onClick={() => location.reload()}>
              {t('common.reload')}
            </Button>
            <a class="button" data-kind="quiet" href="/" rel="external">
              {t('common.consultations')}
            </a>
          </>
        }
      >
        {t(missing() ? 'common.page-missing-advice' : 'common.page-broken-advice')}
      </EmptyState>
    </main>
  );
}
