import { createSignal, Show, untrack } from 'solid-js';
import type {
  ConsultationAnswer,
  ConsultationChanged,
} from '../../../shared/protocol/http/consultations/consultations.ts';
import { createDraft } from '../../device/draft.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { CalendarFields } from './appointment/calendar-fields.tsx';
import { AskedFields } from './asked-fields.tsx';
import { putTogether, type Together, wordingOf } from './changed-wording.ts';
import type { FormPart } from './form-part.tsx';
import { asWording, controlOf, mistakesInWording, type WordingDraft } from './new-consultation.ts';
import { TheirWording } from './their-wording.tsx';

type Props = {
  readonly consultation: ConsultationAnswer;
  /** The consultation as it now is. */
  readonly find: () => Promise<ConsultationAnswer | Failure>;
};

/**
 * My wording, and the one from which it was made: with its revision, by which the server sees whether it is still the present one.
 */
type Draft = { readonly mine: WordingDraft; readonly read: WordingDraft; readonly revision: string };
type Told = { readonly theirs: WordingDraft; readonly contested: Together['contested'] };

/** What another person has changed meanwhile is put together with one's own change, and never overwritten unseen. */
function createChange(consultation: ConsultationAnswer) {
  const wording = wordingOf(consultation);
  const { revision } = consultation;
  const kept = createDraft<Draft>(`wording.${consultation.id}`, { mine: wording, read: wording, revision });
  const [told, setTold] = createSignal<Told>();

  function meet(present: ConsultationAnswer): void {
    const theirs = wordingOf(present);
    const { wording: mine, contested } = putTogether(kept.now().read, kept.now().mine, theirs);
    kept.setDraft({ mine, read: theirs, revision: present.revision });
    setTold({ theirs, contested });
  }
  if (kept.now().revision !== revision) meet(consultation);
  const mend = (change: Partial<WordingDraft>) => kept.setDraft(({ mine }) => ({ mine: { ...mine, ...change } }));
  return { ...kept, told, meet, mend };
}

export function ChangeWordingForm(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { draft, discard, wasKept, now, told, meet, mend } = untrack(() => createChange(props.consultation));
  const { submit, onInput, mistakes, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesInWording(draft.mine, t),
    controlOf,
    send,
  });
  const home = () => `/consultations/${props.consultation.id}`;

  async function send() {
    const body = { ...asWording(now().mine), revision: now().revision };
    const answer = await request<ConsultationChanged>('PATCH', `/api${home()}`, body);
    if (isFailure(answer)) return refused(answer);
    discard();
    toasts.show({ text: t('writing.change.saved'), kind: 'done' });
    navigate(home());
    return null;
  }
  /** A person whose change came second reads what others have written, and sends once more. */
  async function refused(refusal: Failure): Promise<Failure | null> {
    const present = refusal.refused === 'changed-meanwhile' ? await props.find() : refusal;
    if (isFailure(present)) return present;
    meet(present);
    return null;
  }
  const part: FormPart<WordingDraft> = {
    get draft() {
      return draft.mine;
    },
    onChange: mend,
    wrong,
  };
  return (
    <form class="form" noValidate onInput={onInput} onSubmit={submit}>
      <Show when={wasKept()}>
        <p class="row quiet">
          {t('writing.form.draft-kept')}
          <Button size="small" kind="quiet" onClick={discard}>
            {t('writing.form.discard')}
          </Button>
        </p>
      </Show>
      <Show when={told()} keyed>
        {(theirs) => <TheirWording {...theirs} onTake={mend} />}
      </Show>
      <ErrorSummary mistakes={mistakes()} />
      <Show when={props.consultation.contributions.length}>
        {(count) => <p class="quiet">{t('writing.change.answered', { count: count() })}</p>}
      </Show>
      <AskedFields {...part} />
      <CalendarFields {...part} formerDeadline={draft.read.deadline.day} />
      <p class="quiet">{t('writing.change.stays')}</p>
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
          {t('writing.change.save')}
        </Button>
        <a href={home()}>{t('writing.change.back')}</a>
      </div>
    </form>
  );
}
