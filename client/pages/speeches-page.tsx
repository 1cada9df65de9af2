import { Show } from 'solid-js';
import type { SpeechAnswer, SpeechesAnswer } from '../../shared/protocol/http/meetings/speeches.ts';
import { AllowanceNote } from '../features/account/allowance-note.tsx';
import { SpeechForm } from '../features/speeches/speech-form.tsx';
import { SpeechRows } from '../features/speeches/speech-rows.tsx';
import { createAnswer } from '../http/answer.ts';
import { type Failure, isFailure, request } from '../http/request.ts';
import { useT } from '../i18n/language-context.tsx';
import { useNavigate, useParam, useSearch } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { Page } from '../ui/page/page.tsx';
import './consultation/consultation-page.css';
import '../features/compilation/contribution/contribution-dialog.css';

type Found = { readonly list: SpeechesAnswer; readonly replaced: SpeechAnswer | null };
type Asked = { readonly home: string; readonly replace: string | undefined };

async function find({ home, replace }: Asked): Promise<Found | Failure> {
  const list = await request<SpeechesAnswer>('GET', home);
  if (isFailure(list) || replace === undefined) return isFailure(list) ? list : { list, replaced: null };
  const replaced = await request<SpeechAnswer>('GET', `${home}/${encodeURIComponent(replace)}`);
  return isFailure(replaced) ? replaced : { list, replaced };
}

/** `/meetings/:id/speeches`: texts of speeches, handed in here and read here; `?replace=ID`: another in the place of one. */
export function SpeechesPage() {
  const t = useT();
  const id = useParam('id');
  const replace = useSearch('replace');
  const navigate = useNavigate();
  const home = () => `/api/meetings/${encodeURIComponent(id())}/speeches`;
  const { answer, reload } = createAnswer(() => ({ home: home(), replace: replace() }), find);
  const done = () => (replace() === undefined ? void reload() : navigate(`/meetings/${id()}/speeches`));
  const title = () => t(replace() === undefined ? 'speeches.title' : 'speeches.replace');
  return (
    <Page title={title()} lead={t('speeches.lead')}>
      <Answered answer={answer()} onRetry={reload}>
        {(found) => (
          <div class="stack">
            <p>
              <a href={`/meetings/${found().list.meeting.id}`}>{t('speeches.to-hall')}</a>
              {' · '}
              <bdi>{found().list.meeting.title}</bdi>
            </p>
            <Show when={found().list.speakers.length > 0 || found().replaced}>
              <section class="stack" aria-labelledby="hand-in">
                <h2 id="hand-in">{t(found().replaced ? 'speeches.replace' : 'speeches.hand-in')}</h2>
                <AllowanceNote counted="speeches" />
                <SpeechForm found={found().list} replaced={found().replaced} onDone={done} />
              </section>
            </Show>
            <Show when={!found().replaced}>
              <section class="stack" aria-labelledby="all-texts">
                <h2 id="all-texts">{t('speeches.all')}</h2>
                <SpeechRows found={found().list} onChanged={() => void reload()} />
              </section>
            </Show>
          </div>
        )}
      </Answered>
    </Page>
  );
}
