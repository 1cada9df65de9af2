import Plus from 'lucide-solid/icons/plus';
import ScrollText from 'lucide-solid/icons/scroll-text';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { whyNot } from '../../../shared/account/deeds.ts';
import type { ConsultationId } from '../../../shared/ids.ts';
import { CONSULTATIONS_A_PAGE } from '../../../shared/protocol/fields/sizes.ts';
import type { ListedConsultation } from '../../../shared/protocol/http/consultations/consultations.ts';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, Refused } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Page } from '../../ui/page/page.tsx';
import './consultations-page.css';
import { PhaseBadge } from '../../features/consultation/phase-badge.tsx';

const consultationsAfter = (last: ConsultationId | null) =>
  request<readonly ListedConsultation[]>(
    'GET',
    `/api/consultations${last ? `?after=${encodeURIComponent(last)}` : ''}`,
  );

/** `/`: every consultation, the newest first, fifty at a time. */
export function ConsultationsPage() {
  const t = useT();
  const { session } = useSession();
  const { answer, reload } = createAnswer(
    () => true,
    () => consultationsAfter(null),
  );
  return (
    <Page title={t('common.consultations')} lead={t('consultations.lead')} actions={mayFound(session()) && <NewLink />}>
      <Answered answer={answer()} onRetry={reload}>
        {(listed) => (
          <Show when={listed().length > 0} fallback={<NoConsultation />}>
            <Listed first={listed()} />
          </Show>
        )}
      </Answered>
    </Page>
  );
}

function Listed(props: { readonly first: readonly ListedConsultation[] }) {
  const t = useT();
  const [earlier, setEarlier] = createSignal<readonly ListedConsultation[]>([]);
  const [isWhole, setIsWhole] = createSignal(false);
  const all = createMemo(() => [...props.first, ...earlier()]);
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<Failure>();
  let list: HTMLUListElement | undefined;

  async function showEarlier(): Promise<void> {
    if (isBusy()) return;
    setFailure(undefined);
    setBusy(true);
    const page = await consultationsAfter(all().at(-1)?.id ?? null);
    setBusy(false);
    if (isFailure(page)) return void setFailure(page);
    const shown = all().length;
    setEarlier([...earlier(), ...page]);
    setIsWhole(page.length < CONSULTATIONS_A_PAGE);
    list?.children[shown]?.querySelector('a')?.focus();
  }

  return (
    <>
      <ul class="plain-list consultations" ref={list}>
        <For each={all()}>{(each) => <ConsultationCard consultation={each} />}</For>
      </ul>
      <Show when={props.first.length === CONSULTATIONS_A_PAGE && !isWhole()}>
        <Button busy={isBusy()} onClick={() => void showEarlier()}>
          {t('consultations.earlier')}
        </Button>
      </Show>
      <Refused failure={failure()} />
    </>
  );
}

/** Whom the page behind it would refuse is not offered it; what is lacking is said beside. */
const mayFound = (session: Session | null | undefined): boolean =>
  session != null && whyNot('found', session, session.founders) === null;

function NewLink() {
  const t = useT();
  return (
    <a class="button" data-kind="plain" href="/consultations/new">
      <Plus />
      {t('consultations.new')}
    </a>
  );
}

function NoConsultation() {
  const t = useT();
  const { session } = useSession();
  return (
    <EmptyState icon={<ScrollText />} title={t('consultations.none')} actions={mayFound(session()) && <NewLink />}>
      {mayFound(session()) ? t('consultations.none-create') : t('consultations.none-advice')}
    </EmptyState>
  );
}

function ConsultationCard(props: { readonly consultation: ListedConsultation }) {
  const t = useT();
  const formats = useFormats();
  const upcoming = () => props.consultation.meetings[0];
  return (
    <li class="card consultation-card">
      <p class="row small quiet">
        <span>{props.consultation.group}</span>
        <Show when={props.consultation.isSample}>
          <Badge>{t('consultations.sample')}</Badge>
        </Show>
        <Show when={props.consultation.closedAt !== null}>
          <Badge>{t('consultations.closed')}</Badge>
        </Show>
        <Show when={props.consultation.phase}>{(phase) => <PhaseBadge phase={phase()} />}</Show>
      </p>
      <h2 dir="auto">
        <a href={`/consultations/${props.consultation.id}`}>{props.consultation.title}</a>
      </h2>
      <p class="consultation-question" dir="auto">
        {props.consultation.question}
      </p>
      <p class="row small quiet">
        <Show when={upcoming()}>
          {(next) => (
            <span>
              {t('consultations.phase.meeting-on', {
                date: formats.when({ ...next(), timeZone: props.consultation.timeZone }),
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
