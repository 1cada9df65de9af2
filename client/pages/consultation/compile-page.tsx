import { createSignal, type JSX, Show } from 'solid-js';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { ContributionsSide } from '../../features/compiling/contributions/contributions-side.tsx';
import { type Begun, readCompiling } from '../../features/compiling/desk/compiling-reading.ts';
import { DeskBar } from '../../features/compiling/desk/desk-bar.tsx';
import { DraftSide } from '../../features/compiling/draft/draft-side.tsx';
import { WorkbenchProvider } from '../../features/compiling/workbench.ts';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useParam } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';
import '../../features/compiling/compiling.css';

type Found = {
  readonly consultation: ConsultationAnswer;
  readonly desk: { readonly meeting: MeetingFacts; readonly begun: Begun } | null;
};

async function find(id: string): Promise<Found | Failure> {
  const consultation = await request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`);
  if (isFailure(consultation)) return consultation;
  const [first] = consultation.meetings;
  if (!first) return { consultation, desk: null };
  const [meeting, begun] = await Promise.all([
    request<MeetingFacts>('GET', `/api/meetings/${first.id}`),
    readCompiling(first.id),
  ]);
  if (isFailure(meeting)) return meeting;
  return isFailure(begun) ? begun : { consultation, desk: { meeting, begun } };
}

/** `/consultations/:id/compile`: the secretary makes the compilation from the contributions. */
export function CompilePage() {
  const t = useT();
  const id = useParam('id');
  return (
    <Page title={t('compiling.title')} width="full">
      <NeedsSignIn>{() => <Desk id={id()} />}</NeedsSignIn>
    </Page>
  );
}

function Desk(props: { readonly id: string }) {
  const t = useT();
  const { answer, reload } = createAnswer(() => props.id, find);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => (
        <Show when={found().desk} keyed fallback={<EmptyState title={t('compiling.no-meeting')} />}>
          {(desk) => (
            <WorkbenchProvider consultation={found().consultation} {...desk}>
              <Sides />
            </WorkbenchProvider>
          )}
        </Show>
      )}
    </Answered>
  );
}

/** Side by side; where there is room for one, the person chooses which. */
function Sides(): JSX.Element {
  const [side, setSide] = createSignal<'contributions' | 'draft'>('contributions');
  return (
    <div class="compiling" data-shown={side()}>
      <DeskBar side={side()} onSide={setSide} />
      <div class="compiling-sides">
        <ContributionsSide />
        <DraftSide />
      </div>
    </div>
  );
}
