import { isIri, isObject, isString, type Json, listOf } from '../json.ts';
import { describedOf, everythingOf } from './parts.ts';
import { areTexts, atMostOne, CONTEXT, type Requirement } from './requirement.ts';

/** The motivations of the Web Annotation Vocabulary, which the model lists in 3.3.5. */
export const MOTIVATIONS_OF_THE_VOCABULARY = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'],
  ...['linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

/** A context beside that of Web Annotations may bring words of its own. */
const hasOtherContext = (annotation: Json): boolean =>
  listOf(annotation['@context']).some((context) => context !== CONTEXT);
const isMotivation = (value: unknown): boolean =>
  isObject(value)
    ? isIri(value.id)
    : isString(value) && (MOTIVATIONS_OF_THE_VOCABULARY.includes(value.replace(/^oa:/, '')) || isIri(value));
const areMotivations = (annotation: Json, value: unknown): boolean =>
  hasOtherContext(annotation) ? areRelatedByName(value) : listOf(value).every(isMotivation);
const areRelatedByName = (value: unknown): boolean => listOf(value).every((one) => isString(one) || isObject(one));

/** Sections 3.3.4 to 3.3.7: what a resource is for, and whose it is. */
export const PURPOSES: readonly Requirement[] = [
  {
    section: '3.3.4',
    must: 'names what makes a resource accessible by texts',
    holds: (a) => describedOf(a).every(({ accessibility }) => areTexts(accessibility)),
  },
  {
    section: '3.3.5',
    must: 'takes motivations from the vocabulary, or names them by IRIs',
    holds: (a) => areMotivations(a, a.motivation),
  },
  {
    section: '3.3.5',
    must: 'takes purposes from the vocabulary, or names them by IRIs',
    holds: (a) => describedOf(a).every(({ purpose }) => areMotivations(a, purpose)),
  },
  {
    section: '3.3.6',
    must: 'names rights by IRIs',
    holds: (a) => everythingOf(a).every(({ rights }) => listOf(rights).every(isIri)),
  },
  {
    section: '3.3.7',
    must: 'has at most one canonical IRI for each resource, and names by IRIs where it came from',
    holds: (a) =>
      everythingOf(a).every(({ canonical, via }) => atMostOne(canonical, isIri) && listOf(via).every(isIri)),
  },
];
