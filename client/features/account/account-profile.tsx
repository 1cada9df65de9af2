import { createSignal, untrack } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import { type Failure, isFailure } from '../../session/request.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { AccountCard } from './account-card.tsx';
import { isChosen, mistakesInProfile, type ProfileDraft } from './profile-draft.ts';
import { ProfileFields } from './profile-fields.tsx';

/** What others see of oneself. A change counts from now on; the page says for what. */
export function ProfileCard(props: { readonly session: Session }) {
  const t = useT();
  const { changeProfile } = useSession();
  const toasts = useToasts();
  const [draft, setWhole] = createSignal<ProfileDraft>(untrack(() => props.session.profile));
  const setDraft = (change: Partial<ProfileDraft>) => setWhole((before) => ({ ...before, ...change }));
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);

  async function save(): Promise<void> {
    const entered = draft();
    setRefusal(undefined);
    setMistakes(mistakesInProfile(entered, t));
    if (mistakes().length > 0 || !isChosen(entered)) return;
    setBusy(true);
    const answer = await changeProfile(entered);
    setBusy(false);
    if (isFailure(answer)) return void setRefusal(answer);
    setWhole(answer.profile);
    toasts.show({ text: t('session.account.saved'), kind: 'done' });
  }
  return (
    <AccountCard
      title={t('session.account.others-see')}
      note={t('session.account.others-see-note')}
      action={t('session.account.save')}
      busy={busy()}
      mistakes={mistakes()}
      failure={refusal()}
      onSend={() => void save()}
    >
      <ProfileFields draft={draft()} mistakes={mistakes()} onChange={setDraft} />
      <p class="quiet">{t('session.account.from-now-on')}</p>
    </AccountCard>
  );
}
