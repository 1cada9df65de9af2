import { useT } from '../../i18n/language-context.tsx';
import './recording.css';

/** Red, and in words: that recording goes on. */
export function RecordingMark() {
  const t = useT();
  return (
    <strong class="recording-mark">
      <span class="recording-dot" aria-hidden="true" />
      {t('recording.mark')}
    </strong>
  );
}
