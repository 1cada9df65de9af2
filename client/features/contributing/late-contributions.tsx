import { createSignal, For, Show } from 'solid-js';
import type { ConsultationId } from '../../../shared/ids.ts';
import type { LateContribution, LateDecision } from '../../../shared/protocol/http/consultations/late.ts';
import { createAnswer } from '../../http/answer.ts';
import { isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { DeclineDialog } from './decline-dialog.tsx';

type Props = {
  readonly consultation: ConsultationId;
  /** Whether the reader decides; otherwise they see their own. */
  readonly isSecretary: boolean;
  readonly onAccepted: () => void;
};

/** Contributions that came after the last day: to the secretary all that wait or were declined, to an author their own (C8). */
export function LateContributions(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const [declining, setDeclining] = createSignal<LateContribution>();
  const { answer, reload } = createAnswer(
    () => `/api/consultations/${props.consultation}/late`,
    (path) => request<readonly LateContribution[]>('GET', path),
  );
  const found = () => {
    const now = answer();
    return now.state === 'ready' ? now.value : [];
  };
  async function decide({ id, version }: LateContribution, decision: LateDecision): Promise<boolean> {
    const refused = await request<object>('POST', `/api/contributions/${id}/acceptance`, { ...decision, version });
    if (isFailure(refused)) toasts.show({ kind: 'refused', text: sentenceOf(t, refused) });
    else toasts.show({ kind: 'done', text: t(`writing.late.${decision.accepted ? 'accepted-now' : 'declined-now'}`) });
    if (decision.accepted) props.onAccepted();
    void reload();
    return !isFailure(refused);
  }
  return (
    <Show when={found().length > 0}>
      <section class="card stack late-contributions" aria-label={t('writing.late.title')}>
        <h3>{t('writing.late.title')}</h3>
        <p class="quiet">{t(props.isSecretary ? 'writing.late.for-secretary' : 'writing.late.for-author')}</p>
        <ul class="plain-list stack">
          <For each={found()}>
            {(each) => (
              <LateRow
                contribution={each}
                isSecretary={props.isSecretary}
                onAccept={() => void decide(each, { accepted: true })}
                onDecline={() => setDeclining(each)}
              />
            )}
          </For>
        </ul>
        <Show when={declining()} keyed>
          {(each) => (
            <DeclineDialog
              contribution={each}
              onDecline={(reason) => decide(each, { accepted: false, reason })}
              onClose={() => setDeclining(undefined)}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}

type RowProps = {
  readonly contribution: LateContribution;
  readonly isSecretary: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
};

function LateRow(props: RowProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <li class="stack">
      <p>
        <a href={`?contribution=${props.contribution.id}`} data-still lang={props.contribution.language} dir="auto">
          {props.contribution.title}
        </a>
        {' · '}
        <bdi>{props.contribution.organisation}</bdi>
        {' · '}
        {formats.shortDay(props.contribution.date)}{' '}
        <Badge kind="weak">{t(`writing.late.${props.contribution.acceptance}`)}</Badge>
      </p>
      <Show when={props.contribution.declinedBecause}>
        <p class="quiet">
          {t('writing.late.because')} <bdi>{props.contribution.declinedBecause}</bdi>
        </p>
      </Show>
      <Show when={props.isSecretary}>
        <p class="row">
          <Button size="small" onClick={() => props.onAccept()}>
            {t('writing.late.accept')}
          </Button>
          <Show when={props.contribution.acceptance === 'waiting'}>
            <Button size="small" onClick={() => props.onDecline()}>
              {t('writing.late.decline')}
            </Button>
          </Show>
        </p>
      </Show>
    </li>
  );
}
