import { isIri, isObject, isString, listOf } from '../json.ts';
import { choicesOf, describedOf, externalOf, isTextual, resourcesOf, targetsOf, textualOf } from './parts.ts';
import { areTexts, atMostOne, isOnlyType, isRelated, type Requirement } from './requirement.ts';

const isDirection = (value: unknown): boolean => isString(value) && ['ltr', 'rtl', 'auto'].includes(value);

/** Section 3.2: bodies and targets. */
export const RESOURCES: readonly Requirement[] = [
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
