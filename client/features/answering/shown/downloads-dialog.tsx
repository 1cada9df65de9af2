import { For, Show } from 'solid-js';
import type { MeetingFacts, PublishedMinutes } from '../../../../shared/protocol/http/meetings/meetings.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import './downloads-dialog.css';

const DOCUMENTS = ['html', 'docx', 'pdf', 'md', 'json'] as const;
const TABLES = [...DOCUMENTS, 'csv'] as const;
type Props = { readonly meetingId: string; readonly onClose: () => void };

/** Contributions, compiled inputs, answers and minutes as files, and everything together. */
export function DownloadsDialog(props: Props) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => `/api/meetings/${encodeURIComponent(props.meetingId)}`,
    (path) => request<MeetingFacts>('GET', path),
  );
  return (
    <Dialog open title={t('taking.title')} onClose={() => props.onClose()}>
      <Answered answer={answer()} onRetry={reload}>
        {(meeting) => <Files meeting={meeting()} />}
      </Answered>
    </Dialog>
  );
}

function Files(props: { readonly meeting: MeetingFacts }) {
  const t = useT();
  const { language } = useLanguage();
  const api = () => `/api/meetings/${props.meeting.id}`;
  const whole = (name: string) => `${api()}/${name}?lang=${language()}`;
  return (
    <div class="stack">
      <p>
        <a class="button" data-kind="primary" href={whole('package.zip')} download="">
          {t('taking.package')}
        </a>
        <br />
        <span class="quiet small">
          {t('taking.package-note')} {t('taking.long')}
        </span>
      </p>
      <p>
        <a class="button" data-kind="plain" href={whole('bundle.html')} download="">
          {t('taking.bundle')}
        </a>
      </p>
      <Formats
        what={t('taking.contributions')}
        path={`/api/consultations/${props.meeting.consultationId}/contributions`}
        formats={TABLES}
      />
      <Show when={props.meeting.compilationVersion > 0}>
        <Formats what={t('taking.compilation')} path={`${api()}/compilation`} formats={DOCUMENTS} />
      </Show>
      <Formats what={t('taking.answers')} path={`${api()}/answers`} formats={TABLES} />
      <Minutes api={api()} />
    </div>
  );
}

/** Each revision of the minutes that was published; a draft is on the page of the minutes alone. */
function Minutes(props: { readonly api: string }) {
  const t = useT();
  const { answer } = createAnswer(
    () => `${props.api}/minutes/revisions`,
    (path) => request<PublishedMinutes>('GET', path),
  );
  const revisions = () => {
    const found = answer();
    return found.state === 'ready' ? found.value.revisions : [];
  };
  return (
    <For each={revisions()}>
      {({ number }) => (
        <>
          <Formats
            what={t('taking.minutes', { number })}
            path={`${props.api}/minutes`}
            formats={DOCUMENTS}
            revision={number}
          />
          <Formats
            what={t('taking.interventions', { number })}
            path={`${props.api}/interventions`}
            formats={['csv']}
            revision={number}
          />
          <Formats
            what={t('taking.times', { number })}
            path={`${props.api}/speaking-times`}
            formats={['csv']}
            revision={number}
          />
        </>
      )}
    </For>
  );
}

type FormatsProps = {
  readonly what: string;
  readonly path: string;
  readonly formats: readonly string[];
  readonly revision?: number;
};

function Formats(props: FormatsProps) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <section>
      <h3 class="downloads-what">{props.what}</h3>
      <p class="row">
        <For each={props.formats}>
          {(format) => (
            <a
              class="button"
              data-size="small"
              data-kind="plain"
              href={`${props.path}.${format}?lang=${language()}${props.revision === undefined ? '' : `&revision=${props.revision}`}`}
              aria-label={t('taking.as', { what: props.what, format: format.toUpperCase() })}
            >
              {format.toUpperCase()}
            </a>
          )}
        </For>
      </p>
    </section>
  );
}
