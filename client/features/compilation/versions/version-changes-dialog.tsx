import { compared } from '../../../../shared/compilation/compared.ts';
import type { CompilationText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { createAnswer } from '../../../http/answer.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { VersionChanges } from './version-changes.tsx';

type Props = {
  readonly meetingId: string;
  /** The later of the two; 2 at least. */
  readonly version: number;
  readonly onClose: () => void;
};
type Both = readonly [before: CompilationText, now: CompilationText];

async function both({ meetingId, version }: Pick<Props, 'meetingId' | 'version'>): Promise<Both | Failure> {
  const read = (n: number) =>
    request<CompilationText>('GET', `/api/meetings/${meetingId}/compilation.json?version=${n}`);
  const [before, now] = await Promise.all([read(version - 1), read(version)]);
  if (isFailure(before)) return before;
  return isFailure(now) ? now : [before, now];
}

/** What a version changed against the one before. */
export function VersionChangesDialog(props: Props) {
  const t = useT();
  const { answer, reload } = createAnswer(() => ({ meetingId: props.meetingId, version: props.version }), both);
  return (
    <Dialog
      open
      title={t('changes.title', { version: props.version - 1 })}
      size="wide"
      reading
      onClose={() => props.onClose()}
    >
      <Answered answer={answer()} onRetry={reload}>
        {(found) => <VersionChanges changes={compared(...found())} wordings={found()[1].wordings} />}
      </Answered>
    </Dialog>
  );
}
