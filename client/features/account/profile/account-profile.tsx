import { createSignal, untrack } from 'solid-js';
import { isFailure } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import type { Session } from '../../../session/session.ts';
import { useSession } from '../../../session/session-context.tsx';
import { createSubmission } from '../../../ui/form/submission.ts';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { AccountCard } from '../account-card.tsx';
import { isChosen, mistakesInProfile, type ProfileDraft } from './profile-draft.ts';
import { ProfileFields } from './profile-fields.tsx';

/** What others see of a person. A change counts from now on; the page says for what. */
export function ProfileCard(props: { readonly session: Session }) {
  const t = useT();
  const { changeProfile } = useSession();
  const toasts = useToasts();
  const [draft, setWhole] = createSignal<ProfileDraft>(untrack(() => props.session.profile));
  const setDraft = (change: Partial<ProfileDraft>) => setWhole((before) => ({ ...before, ...change }));
  const submission = createSubmission({ mistakes: () => mistakesInProfile(draft(), t), send });

  async function send() {
    const entered = draft();
    if (!isChosen(entered)) return null;
    const answer = await changeProfile(entered);
    if (isFailure(answer)) return answer;
    setWhole(answer.profile);
    toasts.show({ text: t('session.account.saved'), kind: 'done' });
    return null;
  }
  return (
    <AccountCard
      title={t('session.account.others-see')}
      note={t('session.account.others-see-note')}
      action={t('session.account.save')}
      submission={submission}
    >
      <ProfileFields draft={draft()} wrong={submission.wrong} onChange={setDraft} />
      <p class="quiet">{t('session.account.from-now-on')}</p>
    </AccountCard>
  );
}
