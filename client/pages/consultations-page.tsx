import { A } from '@solidjs/router';
import Plus from 'lucide-solid/icons/plus';
import ScrollText from 'lucide-solid/icons/scroll-text';
import { For, Show } from 'solid-js';
import type { ConsultationSummary } from '../../shared/protocol/http-consultations.ts';
import type { MeetingFacts } from '../../shared/protocol/http-meetings.ts';
import { createAnswer } from '../session/answer.ts';
import { useFormats } from '../session/formats.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure, request } from '../session/request.ts';
import { useSession } from '../session/session-context.tsx';
import { Answered } from '../ui/answered.tsx';
import { Badge } from '../ui/badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import './consultations-page.css';
import { PhaseBadge } from '../features/consultation/phase-badge.tsx';

type Listed = { readonly consultation: ConsultationSummary; readonly meetings: readonly MeetingFacts[] };

async function listConsultations(): Promise<readonly Listed[] | Failure> {
  const [consultations, meetings] = await Promise.all([
    request<readonly ConsultationSummary[]>('GET', '/api/consultations'),
    request<readonly MeetingFacts[]>('GET', '/api/meetings'),
  ]);
  if (isFailure(consultations)) return consultations;
  const known = isFailure(meetings) ? [] : meetings;
  return consultations.map((consultation) => ({
    consultation,
    meetings: known.filter((meeting) => meeting.consultationId === consultation.id),
  }));
}

/** `/`: every consultation, the newest first. */
export function ConsultationsPage() {
  const t = useT();
  const { session } = useSession();
  const { answer, reload } = createAnswer(() => true, listConsultations);
  return (
    <Page title={t('common.consultations')} lead={t('consultations.lead')} actions={session() && <NewLink />}>
      <Answered answer={answer()} onRetry={reload}>
        {(listed) => (
          <Show when={listed().length > 0} fallback={<NoConsultation />}>
            <ul class="plain-list consultations">
              <For each={listed()}>{(each) => <ConsultationCard {...each} />}</For>
            </ul>
          </Show>
        )}
      </Answered>
    </Page>
  );
}

function NewLink() {
  const t = useT();
  return (
    <A class="button" data-kind="plain" href="/consultations/new">
      <Plus />
      {t('consultations.new')}
    </A>
  );
}

function NoConsultation() {
  const t = useT();
  const { session } = useSession();
  return (
    <EmptyState icon={<ScrollText />} title={t('consultations.none')} actions={session() && <NewLink />}>
      {session() ? t('consultations.none-create') : t('consultations.none-advice')}
    </EmptyState>
  );
}

function ConsultationCard(props: Listed) {
  const t = useT();
  const formats = useFormats();
  const meeting = () => props.meetings[0];
  const upcoming = () => props.consultation.meetings[0];
  return (
    <li class="card consultation-card">
      <p class="row small quiet">
        <span>{props.consultation.group}</span>
        <Show when={props.consultation.isSample}>
          <Badge>{t('consultations.sample')}</Badge>
        </Show>
        <Show when={meeting()}>{(facts) => <PhaseBadge phase={facts().phase} />}</Show>
      </p>
      <h2 dir="auto">
        <A href={`/consultations/${props.consultation.id}`}>{props.consultation.title}</A>
      </h2>
      <p class="consultation-question" dir="auto">
        {props.consultation.question}
      </p>
      <p class="row small quiet">
        <Show when={upcoming()}>
          {(next) => (
            <span>
              {t('consultations.phase.meeting-on', {
                date: formats.day(next().date),
                place: props.consultation.place,
              })}
            </span>
          )}
        </Show>
        <span>{t('consultations.contributions-count', { count: props.consultation.contributionCount })}</span>
      </p>
    </li>
  );
}
