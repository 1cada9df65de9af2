import { Show } from 'solid-js';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { AnsweredText } from '../../features/compilation/contribution/answered-text.tsx';
import { Mending } from '../../features/compilation/mending.tsx';
import { Versions } from '../../features/compilation/versions/versions.tsx';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate, useParam, usePlace, useSearch } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/contributions/:id`: one contribution, each paragraph at an address of its own: `#p12`. `?version=1`: what it said before. */
export function ContributionPage() {
  const t = useT();
  const id = useParam('id');
  const version = useSearch('version');
  const address = () => {
    const which = version();
    return `/api/contributions/${encodeURIComponent(id())}${which === undefined ? '' : `?version=${encodeURIComponent(which)}`}`;
  };
  const { answer, reload } = createAnswer(address, (path) => request<ContributionAnswer>('GET', path));
  const title = () => {
    const found = answer();
    return (found.state === 'ready' && found.value.title) || t('consultations.contribution');
  };
  return (
    <Page title={title()}>
      <Answered answer={answer()} onRetry={reload}>
        {(contribution) => <Contribution contribution={contribution()} onWithdrawn={() => void reload()} />}
      </Answered>
    </Page>
  );
}

type Props = { readonly contribution: ContributionAnswer; readonly onWithdrawn: () => void };

function Contribution(props: Props) {
  const t = useT();
  const navigate = useNavigate();
  const place = usePlace();
  const paragraph = () => Number(/^#p(\d{1,4})$/.exec(place().hash)?.[1]) || undefined;
  const choose = (number: number | undefined) =>
    navigate(`${place().pathname}${number === undefined ? '' : `?version=${number}`}`, { isStill: true });
  return (
    <div class="stack">
      <AnsweredText contribution={props.contribution} paragraph={paragraph()} isPage />
      <Versions contribution={props.contribution} onChoose={choose} />
      <Show when={props.contribution.mayMend}>
        <Mending contribution={props.contribution} onWithdrawn={() => props.onWithdrawn()} />
      </Show>
      <p>
        <a href={`/consultations/${props.contribution.consultationId}#contributions`}>{t('finding.to-consultation')}</a>
        {' · '}
        <a href={`/consultations/${props.contribution.consultationId}/answers`}>{t('consultations.to-answers')}</a>
      </p>
    </div>
  );
}
