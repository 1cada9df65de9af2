import { Show } from 'solid-js';
import type { ListedRegistration } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import { useProfileDetails } from '../../inviting/profile-details.ts';
import { StateBadge } from '../state-badge.tsx';

type Props = {
  readonly registration: ListedRegistration;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onApprove: () => void;
  readonly onDecline: () => void;
};

export function RegistrationRow(props: Props) {
  const t = useT();
  const profile = () => props.registration.profile;
  const state = () => props.registration.state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand in blocks, which no list element may hold
    <div class="person" role="listitem">
      <label class="people-choose">
        <input
          type="checkbox"
          checked={props.isChosen}
          disabled={props.registration.forSecretary}
          aria-label={t('registering.list.select-name', { name: profile().name })}
          onChange={(event) => props.onChoose(event.currentTarget.checked)}
        />
        <Who registration={props.registration} />
      </label>
      <div class="person-tools">
        <Show when={state() !== 'approved' && !props.registration.forSecretary}>
          <Button
            aria-label={t('registering.list.approve-name', { name: profile().name })}
            busy={props.isBusy}
            onClick={() => props.onApprove()}
          >
            {t('registering.list.approve')}
          </Button>
        </Show>
        <Show when={state() !== 'declined' && !props.registration.forSecretary}>
          <Button
            kind="quiet"
            aria-label={t('registering.list.decline-name', { name: profile().name })}
            onClick={() => props.onDecline()}
          >
            {t('registering.list.decline')}
          </Button>
        </Show>
      </div>
    </div>
  );
}

function Who(props: { readonly registration: ListedRegistration }) {
  const t = useT();
  const formats = useFormats();
  const details = useProfileDetails();
  const registration = () => props.registration;
  const profile = () => registration().profile;
  const coming = () =>
    t('registering.list.coming', {
      capacity: t(`registering.capacities.${registration().comingAs}`),
      mode: t(`registering.mode.${registration().mode}`),
      languages: formats.list(registration().languages.map(formats.languageName)),
    });
  return (
    <span class="person-who">
      <strong>
        <bdi>{profile().name}</bdi>
      </strong>{' '}
      <StateBadge state={registration().state} />
      <br />
      <bdi>{profile().organisation}</bdi>
      <br />
      <small class="quiet">{details(profile(), profile().stakeholderGroup)}</small>
      <br />
      <small class="quiet">{coming()}</small>
      <Needs registration={registration()} />
      <Show when={registration().reason}>
        <small class="registration-more">
          {t('registering.reason')} <bdi>{registration().reason}</bdi>
        </small>
      </Show>
      <Show when={registration().forSecretary}>
        <small class="registration-more">{sentenceOf(t, { refused: 'registration-for-secretary' })}</small>
      </Show>
      <Show when={registration().like}>
        {(like) => (
          <span class="person-alike">
            {t('people.looks-like', { ...like(), role: t(`session.roles.${like().role}`) })}
          </span>
        )}
      </Show>
    </span>
  );
}

/** Only the secretary has them. */
function Needs(props: { readonly registration: ListedRegistration }) {
  const t = useT();
  const formats = useFormats();
  const told = () => {
    const needs = props.registration.needs;
    const named = needs?.needs.map((need) => t(`registering.need.${need}`)) ?? [];
    return formats.list([...named, ...(needs?.needsInWords ? [needs.needsInWords] : [])]);
  };
  return (
    <Show when={told()}>
      <small class="registration-more">
        <bdi>{t('registering.needs-of', { needs: told() })}</bdi>
      </small>
    </Show>
  );
}
