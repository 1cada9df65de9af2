import { Show } from 'solid-js';
import type { SetupAnswer } from '../../shared/protocol/http/people/administration.ts';
import { ActsList } from '../features/administration/acts-list.tsx';
import { DoingProvider } from '../features/administration/doing.tsx';
import { PeopleList } from '../features/administration/people-list.tsx';
import { ConsultationsToTakeDown, ContributionsToTakeDown } from '../features/administration/texts-list.tsx';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useT } from '../i18n/language-context.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';
import { Tabs } from '../ui/tabs.tsx';
import './admin-page.css';
import './people-page.css';

/** On a server that has no administrator yet. */
function ToSetup() {
  const t = useT();
  const { answer } = createAnswer(
    () => true,
    () => request<SetupAnswer>('GET', '/api/setup'),
  );
  const isNeeded = () => {
    const found = answer();
    return found.state === 'ready' && found.value.needed;
  };
  return (
    <Show when={isNeeded()}>
      <a class="button" data-kind="plain" href="/setup">
        {t('administration.setup.become')}
      </a>
    </Show>
  );
}

/** `/admin`: who uses this server, and what is done on it; for its administrators. */
export function AdminPage() {
  const t = useT();
  const tabs = () => [
    { key: 'people', label: t('administration.people'), content: () => <PeopleList /> },
    { key: 'consultations', label: t('administration.consultations'), content: () => <ConsultationsToTakeDown /> },
    { key: 'contributions', label: t('administration.contributions'), content: () => <ContributionsToTakeDown /> },
    { key: 'acts', label: t('administration.log'), content: () => <ActsList /> },
  ];
  return (
    <Page title={t('administration.title')} lead={t('administration.lead')}>
      <NeedsSignIn>
        {(session) => (
          <Show
            when={session().administrator}
            fallback={
              <EmptyState kind="refused" title={t('administration.only')} actions={<ToSetup />}>
                {t('administration.only-advice')}
              </EmptyState>
            }
          >
            <DoingProvider>
              <Tabs label={t('administration.sections')} tabs={tabs()} />
            </DoingProvider>
          </Show>
        )}
      </NeedsSignIn>
    </Page>
  );
}
