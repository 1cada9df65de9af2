import { SavedState, UndoButtons } from '../../ui/undo-buttons.tsx';
import type { Giving } from './desk/answers-desk.ts';

export function AnsweringBar(props: { readonly giving: Giving }) {
  return (
    <div class="row answering-bar">
      <UndoButtons
        words="answering"
        line={props.giving}
        onUndo={() => void props.giving.undo()}
        onRedo={() => void props.giving.redo()}
      />
      <SavedState words="answering" line={props.giving} />
    </div>
  );
}
