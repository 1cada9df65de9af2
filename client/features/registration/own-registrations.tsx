import { createUniqueId, For, Show } from 'solid-js';
import type { RegistrationMade } from '../../../shared/protocol/http/meetings/registrations.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { StateBadge } from './state-badge.tsx';

export function OwnRegistrations() {
  const t = useT();
  const id = createUniqueId();
  const { answer, reload } = createAnswer(
    () => '/api/account/registrations',
    (path) => request<readonly RegistrationMade[]>('GET', path),
  );
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{t('registering.own.title')}</h2>
      <Answered answer={answer()} onRetry={reload}>
        {(made) => (
          <Show when={made().length > 0} fallback={<p class="quiet">{t('registering.own.none')}</p>}>
            <ul class="plain-list stack">
              <For each={made()}>{(each) => <Made made={each} />}</For>
            </ul>
          </Show>
        )}
      </Answered>
    </section>
  );
}

function Made(props: { readonly made: RegistrationMade }) {
  const t = useT();
  const formats = useFormats();
  const meeting = () => props.made.meeting;
  return (
    <li>
      <bdi>{meeting().title}</bdi>
      {' · '}
      {formats.shortDay(meeting().date)} <StateBadge state={props.made.state} />
      <br />
      <a href={`/meetings/${meeting().id}/register`} aria-label={`${t('registering.own.look')}: ${meeting().title}`}>
        {t('registering.own.look')}
      </a>
    </li>
  );
}
