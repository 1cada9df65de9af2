import { idOf, type PassageId } from '../../../shared/ids.ts';

/** What is dragged: the selected paragraphs, or passages of the draft. */
export const PARAGRAPHS_DRAGGED = 'application/x-openfloor-paragraphs';
export const PASSAGE_DRAGGED = 'application/x-openfloor-passage';

type Dropping = {
  readonly paragraphs: () => void;
  readonly passage: (id: PassageId) => void;
};

const isOurs = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.some((type) => type === PARAGRAPHS_DRAGGED || type === PASSAGE_DRAGGED) ?? false;

const showTarget = (event: DragEvent, isHere: boolean): void => {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.toggleAttribute('data-drop', isHere);
};

/** A place where paragraphs and passages can be dropped. */
export const dropTarget =
  (dropping: Dropping) =>
  (place: HTMLElement): void => {
    place.addEventListener('dragover', over);
    place.addEventListener('dragleave', (event) => showTarget(event, false));
    place.addEventListener('drop', (event) => dropped(event, dropping));
  };

function over(event: DragEvent): void {
  if (!isOurs(event)) return;
  event.preventDefault();
  showTarget(event, true);
}

function dropped(event: DragEvent, { paragraphs, passage }: Dropping): void {
  showTarget(event, false);
  if (!isOurs(event)) return;
  event.preventDefault();
  const id = event.dataTransfer?.getData(PASSAGE_DRAGGED);
  if (id) passage(idOf<PassageId>(id));
  else paragraphs();
}
