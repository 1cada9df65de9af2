import LogOut from 'lucide-solid/icons/log-out';
import ShieldCheck from 'lucide-solid/icons/shield-check';
import UserRound from 'lucide-solid/icons/user-round';
import UserRoundCog from 'lucide-solid/icons/user-round-cog';
import Users from 'lucide-solid/icons/users';
import type { Translate } from '../../../../shared/languages/translate.ts';
import type { Failure } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useNavigate } from '../../../routing/router.tsx';
import type { Session } from '../../../session/session.ts';
import { useSession } from '../../../session/session-context.tsx';
import { sentenceOf } from '../../form/answered.tsx';
import { Menu } from '../../layer/menu.tsx';
import { useToasts } from '../../layer/toasts.tsx';
import { createSigningOut } from './signing-out.tsx';

/** Signing out has failed: a person who leaves the device has to know. */
const whyStillHere = (t: Translate, failure: Failure): string =>
  failure.refused === 'offline' ? t('common.sign-out-failed') : sentenceOf(t, failure);

/** Who is signed in, and what that person can do from every page. */
export function AccountMenu(props: { readonly session: Session }) {
  const t = useT();
  const { signOut } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { mayLeave, Asking } = createSigningOut(() => t('common.sign-out'));
  const administering = () =>
    props.session.administrator
      ? [{ label: t('common.administration'), icon: <ShieldCheck />, run: () => navigate('/admin') }]
      : [];
  const leave = async () => {
    if (!(await mayLeave())) return;
    const failure = await signOut();
    if (failure) return toasts.show({ text: whyStillHere(t, failure), kind: 'refused' });
    toasts.show({ text: t('common.signed-out'), kind: 'done' });
    navigate('/');
  };
  return (
    <>
      <Menu
        label={t('common.account-of', { name: props.session.profile.name })}
        items={[
          { label: t('common.account'), icon: <UserRoundCog />, run: () => navigate('/account') },
          { label: t('common.people'), icon: <Users />, run: () => navigate('/people') },
          ...administering(),
          {
            label: t('common.sign-out'),
            icon: <LogOut class="turns" />,
            run: () => void leave(),
          },
        ]}
      >
        <UserRound />
        <span class="account-name" dir="auto">
          {props.session.profile.name}
        </span>
      </Menu>
      <Asking />
    </>
  );
}
