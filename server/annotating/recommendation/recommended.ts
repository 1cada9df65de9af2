import { isIri, isObject, isString, type Json, listOf } from '../json.ts';
import { bodiesOf, describedAgentsOf, everyOf, specificOf, textualOf } from './parts.ts';
import { CONTEXT, isCount, isType, type Requirement } from './requirement.ts';

const isOne = (value: unknown): boolean => listOf(value).length === 1;
const isHighlight = ({ motivation }: Json): boolean => motivation === 'highlighting';

/**
 * What the Recommendation says that an annotation should be, as far as we write it so. Three things that should be are not
 * ours: ids of agents, and a language and a creator for each body, because nobody's account is published, a person does not
 * say which language a remark is in, and a body is by the creator of its annotation.
 */
export const RECOMMENDED: readonly Requirement[] = [
  {
    section: '3.1',
    must: 'has a body or more, unless it is a highlight',
    holds: (a) => isHighlight(a) || a.bodyValue !== undefined || bodiesOf(a).length > 0,
  },
  {
    section: '3.2.4',
    must: 'says that a text is a textual body, and of which format',
    holds: (a) => textualOf(a).every((one) => isType(one, 'TextualBody') && isString(one.format)),
  },
  {
    section: '3.3.1',
    must: 'has one creator and the time when it was created',
    holds: ({ creator, created }) => isOne(creator) && isString(created),
  },
  {
    section: '3.3.2',
    must: 'has one name and a class for each agent',
    holds: (a) => describedAgentsOf(a).every(({ name, type }) => isString(name) && type !== undefined),
  },
  { section: '3.3.5', must: 'has one motivation', holds: ({ motivation }) => isOne(motivation) },
  {
    section: '4',
    must: 'says that a specific resource is one',
    holds: (a) => specificOf(a).every((one) => isType(one, 'SpecificResource')),
  },
  {
    section: '4.2.4',
    must: 'has one text before and one after a quote',
    holds: (a) => everyOf(a, 'TextQuoteSelector', ({ prefix, suffix }) => isString(prefix) && isString(suffix)),
  },
];

export const RECOMMENDED_OF_COLLECTIONS: readonly Requirement[] = [
  // This one is a MUST, for who writes: a single context stands without a list. A list of one is read all the same.
  { section: '3.1', must: 'gives its only context without a list', holds: (c) => c['@context'] === CONTEXT },
  { section: '5.1', must: 'has a label and a total', holds: ({ label, total }) => isString(label) && isCount(total) },
  {
    section: '5.1',
    must: 'names its last page by its IRI, unless there is none',
    holds: ({ total, last }) => (total === 0 ? last === undefined : isIri(last)),
  },
  {
    section: '5.2',
    must: 'has no context in a page that it holds, but the place of the page and its collection',
    holds: ({ first }) =>
      !isObject(first) || (first['@context'] === undefined && isCount(first.startIndex) && first.partOf !== undefined),
  },
];
