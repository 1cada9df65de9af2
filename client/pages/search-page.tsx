import SearchIcon from 'lucide-solid/icons/search';
import { Show } from 'solid-js';
import { WANTED_MAX } from '../../shared/finding/contribution-filter.ts';
import { wantedIn } from '../../shared/finding/wanted.ts';
import type { ListedConsultation } from '../../shared/protocol/http/consultations/consultations.ts';
import type { SearchAnswer } from '../../shared/protocol/http/search.ts';
import { FoundGroups } from '../features/searching/found-groups.tsx';
import { type Asked, SearchForm } from '../features/searching/search-form.tsx';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useLanguage, useT } from '../i18n/language-context.tsx';
import { useNavigate, useSearch } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { Page } from '../ui/page/page.tsx';

const queryOf = ({ q, kind, consultation }: Asked): string => {
  const said = new URLSearchParams({ q, ...(kind && { kind }), ...(consultation && { consultation }) });
  return `?${said}`;
};

/** `/search?q=words&kind=annotation&consultation=ID`: what may be read, searched in one place. The address can be passed on. */
export function SearchPage() {
  const t = useT();
  const navigate = useNavigate();
  const [q, kind, consultation] = [useSearch('q'), useSearch('kind'), useSearch('consultation')];
  const asked = (): Asked => ({
    q: (q() ?? '').slice(0, WANTED_MAX),
    kind: kind() ?? '',
    consultation: consultation() ?? '',
  });
  const { answer } = createAnswer(
    () => true,
    () => request<readonly ListedConsultation[]>('GET', '/api/consultations'),
  );
  const consultations = () => {
    const found = answer();
    return found.state === 'ready' ? found.value : [];
  };
  return (
    <Page title={t('finding.search')}>
      <SearchForm
        asked={asked()}
        consultations={consultations()}
        onAsk={(next) => navigate(`/search${queryOf(next)}`, { isStill: true })}
      />
      <Show when={asked().q.trim() !== ''} fallback={<Start />}>
        <Show
          when={wantedIn(asked().q).length > 0}
          fallback={
            <EmptyState title={t('finding.no-words', { words: asked().q })}>{t('finding.nothing-advice')}</EmptyState>
          }
        >
          <Results asked={asked()} />
        </Show>
      </Show>
    </Page>
  );
}

function Start() {
  const t = useT();
  return <EmptyState icon={<SearchIcon />} title={t('finding.start')} />;
}

function Results(props: { readonly asked: Asked }) {
  const { language } = useLanguage();
  const address = () => `/api/search${queryOf(props.asked)}&lang=${language()}`;
  const { answer, reload } = createAnswer(address, (path) => request<SearchAnswer>('GET', path));
  return (
    <Answered answer={answer()} onRetry={() => void reload()}>
      {(found) => <FoundGroups answer={found()} words={props.asked.q} />}
    </Answered>
  );
}
