import { isIri, isObject, isString, type Json, listOf, typesOf } from './json.ts';

/** A requirement of the W3C Recommendation "Web Annotation Data Model" (23 February 2017), with the section that has it. */
export type Requirement = {
  readonly section: string;
  readonly must: string;
  readonly holds: (annotation: Json) => boolean;
};

/** The motivations of the Web Annotation Vocabulary, which the model lists in 3.3.5. */
export const MOTIVATIONS_OF_THE_VOCABULARY = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'],
  ...['linking', 'moderating', 'questioning', 'replying', 'tagging'],
];
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const isMotivation = (value: unknown): boolean =>
  isString(value) && (MOTIVATIONS_OF_THE_VOCABULARY.includes(value.replace(/^oa:/, '')) || isIri(value));
const UTC = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isMoment = (value: unknown): boolean => isString(value) && UTC.test(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const atMostOne = (value: unknown, is: (one: unknown) => boolean): boolean => value === undefined || is(value);
const isType = (value: Json, type: string): boolean => typesOf(value).includes(type);

/** What an annotation names as its bodies and targets, and what a choice among them names. */
function resources({ body, target }: Json): readonly unknown[] {
  const named = [...listOf(body), ...listOf(target)];
  return named.flatMap((one) => (isObject(one) && isType(one, 'Choice') ? [one, ...listOf(one.items)] : [one]));
}
const objectsIn = (annotation: Json): readonly Json[] => resources(annotation).filter(isObject);
const isSpecific = (one: Json): boolean => one.source !== undefined || isType(one, 'SpecificResource');
const specific = (annotation: Json): readonly Json[] => objectsIn(annotation).filter(isSpecific);
const selectorsWithin = (selector: Json): readonly Json[] => [
  selector,
  ...[...listOf(selector.refinedBy), ...listOf(selector.startSelector), ...listOf(selector.endSelector)]
    .filter(isObject)
    .flatMap(selectorsWithin),
];
const selectorsOf = (annotation: Json): readonly Json[] =>
  specific(annotation).flatMap(({ selector }) => listOf(selector).filter(isObject).flatMap(selectorsWithin));
const everySelector = (annotation: Json, type: string, holds: (selector: Json) => boolean): boolean =>
  selectorsOf(annotation)
    .filter((selector) => isType(selector, type))
    .every(holds);
const agents = (annotation: Json): readonly unknown[] =>
  [annotation, ...objectsIn(annotation)].flatMap(({ creator, generator }) => [
    ...listOf(creator),
    ...listOf(generator),
  ]);
const agentObjects = (annotation: Json): readonly Json[] => agents(annotation).filter(isObject);
const allMoments = (annotation: Json): readonly unknown[] =>
  [annotation, ...objectsIn(annotation)].flatMap(({ created, modified, generated }) => [created, modified, generated]);

/** In the order of the sections. A list of contexts may be on the collection instead of the annotation. */
export const REQUIREMENTS: readonly Requirement[] = [
  {
    section: '3.1',
    must: 'has the context of Web Annotations among its contexts, where it names any',
    holds: (a) => a['@context'] === undefined || listOf(a['@context']).includes(CONTEXT),
  },
  { section: '3.1', must: 'has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { section: '3.1', must: 'has Annotation among its types', holds: (a) => isType(a, 'Annotation') },
  { section: '3.1', must: 'has one target or more', holds: ({ target }) => listOf(target).length > 0 },
  {
    section: '3.2',
    must: 'names each body and target by an IRI, or describes it',
    holds: (a) => resources(a).every((one) => isIri(one) || isObject(one)),
  },
  {
    section: '3.2.1',
    must: 'has no text direction but ltr, rtl and auto',
    holds: (a) => objectsIn(a).every(({ textDirection }) => atMostOne(textDirection, isDirection)),
  },
  {
    section: '3.2.4',
    must: 'has exactly one text as the value of a textual body',
    holds: (a) => objectsIn(a).every((one) => !isType(one, 'TextualBody') || isString(one.value)),
  },
  {
    section: '3.2.5',
    must: 'has a text as its bodyValue, and no body beside it',
    holds: ({ bodyValue, body }) => atMostOne(bodyValue, (value) => isString(value) && body === undefined),
  },
  {
    section: '3.2.7',
    must: 'offers something in a choice',
    holds: (a) => objectsIn(a).every((one) => !isType(one, 'Choice') || listOf(one.items).length > 0),
  },
  {
    section: '3.3.1',
    must: 'gives each time once, as xsd:dateTime in UTC with a Z',
    holds: (a) => allMoments(a).every((moment) => atMostOne(moment, isMoment)),
  },
  {
    section: '3.3.1',
    must: 'names its creators and generators by an IRI, or describes them',
    holds: (a) => agents(a).every((one) => isIri(one) || isObject(one)),
  },
  {
    section: '3.3.2',
    must: 'gives names of agents as texts',
    holds: (a) => agentObjects(a).every(({ name, nickname }) => [name, nickname].flatMap(listOf).every(isString)),
  },
  {
    section: '3.3.2',
    must: 'gives addresses of e-mail as mailto: IRIs',
    holds: (a) =>
      agentObjects(a).every(({ email }) => listOf(email).every((one) => isString(one) && /^mailto:/i.test(one))),
  },
  {
    section: '3.3.5',
    must: 'takes motivations from the vocabulary, or names them by IRIs',
    holds: ({ motivation }) => listOf(motivation).every(isMotivation),
  },
  {
    section: '3.3.5',
    must: 'takes purposes from the vocabulary, or names them by IRIs',
    holds: (a) => objectsIn(a).every(({ purpose }) => listOf(purpose).every(isMotivation)),
  },
  {
    section: '3.3.6',
    must: 'names its rights by IRIs',
    holds: ({ rights }) => listOf(rights).every(isIri),
  },
  {
    section: '3.3.7',
    must: 'has at most one canonical IRI, and names where it came from by IRIs',
    holds: ({ canonical, via }) => atMostOne(canonical, isIri) && listOf(via).every(isIri),
  },
  {
    section: '4.1',
    must: 'has exactly one source for each specific resource',
    holds: (a) => specific(a).every(({ source }) => isIri(source) || (isObject(source) && isIri(source.id))),
  },
  {
    section: '4.2.1',
    must: 'has exactly one value in a fragment selector',
    holds: (a) => everySelector(a, 'FragmentSelector', ({ value }) => isString(value)),
  },
  {
    section: '4.2.4',
    must: 'has exactly one text that is quoted',
    holds: (a) => everySelector(a, 'TextQuoteSelector', ({ exact }) => isString(exact)),
  },
  {
    section: '4.2.4',
    must: 'has at most one text before and one after a quote',
    holds: (a) =>
      everySelector(a, 'TextQuoteSelector', ({ prefix, suffix }) =>
        [prefix, suffix].every((one) => atMostOne(one, isString)),
      ),
  },
  {
    section: '4.2.5',
    must: 'has exactly one start and one end of a text position, counted from 0',
    holds: (a) => everySelector(a, 'TextPositionSelector', ({ start, end }) => isCount(start) && isCount(end)),
  },
  {
    section: '4.2.8',
    must: 'has exactly one start and one end of a range',
    holds: (a) =>
      everySelector(
        a,
        'RangeSelector',
        ({ startSelector, endSelector }) => isObject(startSelector) && isObject(endSelector),
      ),
  },
];

const isDirection = (value: unknown): boolean => isString(value) && ['ltr', 'rtl', 'auto'].includes(value);

/** The first requirement that an annotation does not meet; null: it is one. */
export const brokenBy = (annotation: Json): Requirement | null =>
  REQUIREMENTS.find(({ holds }) => !holds(annotation)) ?? null;

/** Requirements of sections 5.1 and 5.2 for what holds annotations. */
export const COLLECTIONS: readonly Requirement[] = [
  { section: '5.1', must: 'has the context of Web Annotations', holds: (c) => listOf(c['@context']).includes(CONTEXT) },
  { section: '5.1', must: 'has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { section: '5.1', must: 'has AnnotationCollection among its types', holds: (c) => isType(c, 'AnnotationCollection') },
  { section: '5.1', must: 'counts its annotations from 0', holds: ({ total }) => atMostOne(total, isCount) },
  {
    section: '5.1',
    must: 'has a first page, by its IRI or with its annotations',
    holds: ({ first, total }) => total === 0 || isIri(first) || isObject(first),
  },
  {
    section: '5.2',
    must: 'has a page with one id, its type, and the IRI of its collection',
    holds: ({ first }) =>
      !isObject(first) || (isIri(first.id) && isType(first, 'AnnotationPage') && atMostOne(first.partOf, isPart)),
  },
  {
    section: '5.2',
    must: 'has exactly one list of annotations in a page',
    holds: ({ first }) => !isObject(first) || Array.isArray(first.items),
  },
  {
    section: '5.2',
    must: 'counts the place of a page from 0',
    holds: ({ first }) => !isObject(first) || atMostOne(first.startIndex, isCount),
  },
];

const isPart = (value: unknown): boolean => isIri(value) || (isObject(value) && isIri(value.id));
