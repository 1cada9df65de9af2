import PenLine from 'lucide-solid/icons/pen-line';
import { createUniqueId, For, type JSX, type ParentProps, Show } from 'solid-js';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { AgendaList } from '../../features/consultation/agenda-list.tsx';
import { CalendarLine } from '../../features/consultation/calendar-line.tsx';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useNavigate, useParam, useSearch } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Page } from '../../ui/page/page.tsx';
import './consultation-page.css';
import { ContributionList } from '../../features/consultation/contribution-list.tsx';
import { DeadlineNote } from '../../features/consultation/deadline-note.tsx';
import { CompilationCard, MeetingCard } from '../../features/consultation/meeting-card.tsx';
import { ReceptionNote, takesContributions } from '../../features/consultation/reception.tsx';
import { RegistrationsLink, SecretaryLinks } from '../../features/consultation/secretary-links.tsx';

/** Most visitors read the page before they open a text. */
const ContributionDialog = lazyWithWords(
  [],
  async () => (await import('../../features/compilation/contribution/contribution-dialog.tsx')).ContributionDialog,
);

/** For the secretary, and for who has sent one. */
const LateContributions = lazyWithWords(
  ['writing', 'refusals'],
  async () => (await import('../../features/contributing/late-contributions.tsx')).LateContributions,
);

type Shown = { readonly consultation: ConsultationAnswer; readonly meetings: readonly MeetingFacts[] };

async function find(id: string): Promise<Shown | Failure> {
  const consultation = await request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`);
  if (isFailure(consultation)) return consultation;
  const facts = await Promise.all(
    consultation.meetings.map((meeting) => request<MeetingFacts>('GET', `/api/meetings/${meeting.id}`)),
  );
  return { consultation, meetings: facts.filter((each): each is MeetingFacts => !isFailure(each)) };
}

/** `/consultations/:id`: what is asked, by when, what has been answered, and where the meeting is. */
export function ConsultationPage() {
  const t = useT();
  const id = useParam('id');
  const { session } = useSession();
  const { answer, reload } = createAnswer(id, find);
  const title = () => {
    const found = answer();
    return found.state === 'ready' ? found.value.consultation.title : t('common.consultations');
  };
  const links = () => {
    const found = answer();
    if (found.state !== 'ready') return undefined;
    const { consultation, meetings } = found.value;
    if (consultation.mayChange)
      return <SecretaryLinks consultation={consultation} meeting={meetings[0]} onChanged={reload} />;
    return <Show when={session() && meetings[0]}>{(meeting) => <RegistrationsLink meetingId={meeting().id} />}</Show>;
  };
  return (
    <Page title={title()} width="wide" actions={links()}>
      <Answered answer={answer()} onRetry={reload}>
        {(shown) => <Consultation {...shown()} onChanged={reload} />}
      </Answered>
      <ChosenContribution onChanged={reload} />
    </Page>
  );
}

function ChosenContribution(props: { readonly onChanged: () => void }) {
  const contribution = useSearch('contribution');
  const navigate = useNavigate();
  const close = () => navigate(location.pathname, { isStill: true });
  return (
    <Show when={contribution()} keyed>
      {(id) => <ContributionDialog id={String(id)} onClose={close} onChanged={() => props.onChanged()} />}
    </Show>
  );
}

function Consultation(props: Shown & { readonly onChanged: () => void }) {
  const t = useT();
  const { session } = useSession();
  const consultation = () => props.consultation;
  return (
    <div class="consultation">
      <div class="consultation-part">
        <Provenance consultation={consultation()} />
        <Part title="question">
          <p class="the-question" dir="auto">
            {consultation().question}
          </p>
        </Part>
      </div>
      <Aside {...props} />
      <div class="consultation-part">
        <Show when={consultation().background.length > 0}>
          <Part title="background">
            <div class="background">
              <For each={consultation().background}>{(paragraph) => <p dir="auto">{paragraph}</p>}</For>
            </div>
          </Part>
        </Show>
        <Part
          title="contributions"
          action={takesContributions(consultation()) && <ContributeLink id={consultation().id} />}
        >
          <ReceptionNote consultation={consultation()} />
          <DeadlineNote consultation={consultation()} />
          <Show when={session()}>
            <LateContributions
              consultation={consultation().id}
              isSecretary={consultation().mayChange}
              onAccepted={() => props.onChanged()}
            />
          </Show>
          <ContributionList
            consultation={consultation().id}
            contributions={consultation().contributions}
            isTaking={takesContributions(consultation())}
          />
          <p class="small news">
            <a href={`/consultations/${consultation().id}/answers`}>{t('consultations.to-answers')}</a>
            {' · '}
            <a href={`/consultations/${consultation().id}/feed.atom`}>{t('finding.feed')}</a>
          </p>
        </Part>
      </div>
    </div>
  );
}

type PartTitle = 'question' | 'background' | 'contributions' | 'calendar' | 'agenda';

/** A part of the page under its small heading. */
function Part(props: ParentProps<{ readonly title: PartTitle; readonly action?: JSX.Element }>) {
  const t = useT();
  const id = createUniqueId();
  return (
    <section aria-labelledby={id}>
      <div class="part-head">
        <h2 class="overline" id={id}>
          {t(`consultations.${props.title}`)}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}

function Provenance(props: { readonly consultation: ConsultationAnswer }) {
  const t = useT();
  return (
    <p class="row quiet">
      <span>{props.consultation.group}</span>
      <Show when={props.consultation.letter}>
        <span>{t('consultations.letter', { letter: props.consultation.letter })}</span>
      </Show>
      <Show when={props.consultation.isSample}>
        <Badge>{t('consultations.sample')}</Badge>
        <span class="small">{t('consultations.sample-note')}</span>
      </Show>
    </p>
  );
}

function ContributeLink(props: { readonly id: string }) {
  const t = useT();
  return (
    <a class="button" data-kind="plain" href={`/consultations/${props.id}/contribute`}>
      <PenLine />
      {t('consultations.contribute')}
    </a>
  );
}

function Aside(props: Shown) {
  const t = useT();
  return (
    <div class="consultation-side">
      <For each={props.meetings} fallback={<p class="card quiet">{t('consultations.no-meeting')}</p>}>
        {(meeting) => (
          <>
            <MeetingCard meeting={meeting} />
            <CompilationCard
              meeting={meeting}
              compileAt={props.consultation.mayCompile && `/consultations/${props.consultation.id}/compile`}
            />
            <Part title="agenda">
              <AgendaList meeting={meeting} />
            </Part>
          </>
        )}
      </For>
      <Show when={props.consultation.calendar.length > 0}>
        <Part title="calendar">
          <CalendarLine entries={props.consultation.calendar} timeZone={props.consultation.timeZone} />
        </Part>
      </Show>
    </div>
  );
}
