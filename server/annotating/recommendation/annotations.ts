import { isIri, isObject, isString, type Json, listOf, typesOf } from '../json.ts';
import {
  agentsOf,
  audiencesOf,
  choicesOf,
  describedAgentsOf,
  describedOf,
  everythingOf,
  externalOf,
  isTextual,
  resourcesOf,
  targetsOf,
  textualOf,
} from './parts.ts';
import {
  areRelated,
  areTexts,
  atMostOne,
  CONTEXT,
  hasContext,
  isMoment,
  isOnlyType,
  isRelated,
  isType,
  type Requirement,
} from './requirement.ts';

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

const isDirection = (value: unknown): boolean => isString(value) && ['ltr', 'rtl', 'auto'].includes(value);
const isPrefixed = (name: string): boolean => ['id', 'type'].includes(name) || name.startsWith('schema:');
const areSchemaTypes = (audience: Json): boolean =>
  typesOf(audience).every((type) => isString(type) && (type.startsWith('schema:') || isIri(type)));

const RESOURCES: readonly Requirement[] = [
  {
    section: '3.2',
    must: 'names each body and target by an IRI, or describes it',
    holds: (a) => resourcesOf(a).every(isRelated),
  },
  {
    section: '3.2',
    must: 'has no text within itself as its target',
    holds: (a) => targetsOf(a).every((one) => !isObject(one) || !isTextual(one)),
  },
  {
    section: '3.2.1',
    must: 'gives each resource of the Web exactly one id, its IRI',
    holds: (a) => externalOf(a).every(({ id }) => isIri(id)),
  },
  {
    section: '3.2.1',
    must: 'gives formats and languages as texts, and one language for processing',
    holds: (a) =>
      describedOf(a).every(
        ({ format, language, processingLanguage }) =>
          [format, language].every(areTexts) && atMostOne(processingLanguage, isString),
      ),
  },
  {
    section: '3.2.1',
    must: 'has no text direction but ltr, rtl and auto',
    holds: (a) => describedOf(a).every(({ textDirection }) => atMostOne(textDirection, isDirection)),
  },
  {
    section: '3.2.4',
    must: 'has at most one id for a textual body',
    holds: (a) => textualOf(a).every(({ id }) => atMostOne(id, isIri)),
  },
  {
    section: '3.2.4',
    must: 'has exactly one text as the value of a textual body',
    holds: (a) => textualOf(a).every(({ value }) => isString(value)),
  },
  {
    section: '3.2.5',
    must: 'has a text as its bodyValue, and no body beside it',
    holds: ({ bodyValue, body }) => atMostOne(bodyValue, (value) => isString(value) && body === undefined),
  },
  {
    section: '3.2.7',
    must: 'has Choice as the only type of a choice, and at most one id',
    holds: (a) => choicesOf(a).every((one) => isOnlyType(one, 'Choice') && atMostOne(one.id, isIri)),
  },
  {
    section: '3.2.7',
    must: 'offers something in a choice',
    holds: (a) => choicesOf(a).every(({ items }) => listOf(items).length > 0),
  },
];

const AGENTS: readonly Requirement[] = [
  {
    section: '3.3.1',
    must: 'gives each time once, as xsd:dateTime in UTC with a Z',
    holds: (a) =>
      everythingOf(a).every(({ created, modified, generated }) =>
        [created, modified, generated].every((moment) => atMostOne(moment, isMoment)),
      ),
  },
  {
    section: '3.3.1',
    must: 'names its creators and generators by an IRI, or describes them',
    holds: (a) => agentsOf(a).every(isRelated),
  },
  {
    section: '3.3.2',
    must: 'has at most one id for an agent',
    holds: (a) => describedAgentsOf(a).every(({ id }) => atMostOne(id, isIri)),
  },
  {
    section: '3.3.2',
    must: 'gives names of agents as texts, and one nickname',
    holds: (a) => describedAgentsOf(a).every(({ name, nickname }) => areTexts(name) && atMostOne(nickname, isString)),
  },
  {
    section: '3.3.2',
    must: 'gives addresses of e-mail as mailto: IRIs, their hashes as texts, home pages by IRIs',
    holds: (a) =>
      describedAgentsOf(a).every(
        ({ email, email_sha1, homepage }) =>
          listOf(email).every((one) => isString(one) && /^mailto:/i.test(one)) &&
          areTexts(email_sha1) &&
          areRelated(homepage),
      ),
  },
  {
    section: '3.3.3',
    must: 'has at most one id for an audience',
    holds: (a) => audiencesOf(a).every(({ id }) => atMostOne(id, isIri)),
  },
  {
    section: '3.3.3',
    must: 'describes an audience in words of schema.org with their prefix',
    holds: (a) => audiencesOf(a).every((one) => Object.keys(one).every(isPrefixed) && areSchemaTypes(one)),
  },
];

const PURPOSES: readonly Requirement[] = [
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

/** Sections 3.1 to 3.3. A list of contexts may be on the collection instead of the annotation. */
export const ANNOTATIONS: readonly Requirement[] = [
  {
    section: '3.1',
    must: 'has the context of Web Annotations among its contexts, where it names any',
    holds: (a) => a['@context'] === undefined || hasContext(a),
  },
  { section: '3.1', must: 'has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { section: '3.1', must: 'has Annotation among its types', holds: (a) => isType(a, 'Annotation') },
  { section: '3.1', must: 'has one target or more', holds: ({ target }) => listOf(target).length > 0 },
  ...RESOURCES,
  ...AGENTS,
  ...PURPOSES,
];
